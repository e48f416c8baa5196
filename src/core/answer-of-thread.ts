import type { Worker } from 'node:worker_threads'

/**
 * What a thread says next.
 * @param work what it does, for the message of an error: "reads fixtures"
 * @param passes is asked of each message whether it is something else than the answer
 * @throws whatever goes wrong in the thread, or `passes` throws; Error when the thread ends before
 */
export async function answerOfThread<Answer> (thread: Worker, work: string, passes: (message: unknown) => boolean = () => false): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    thread.on('message', (message: unknown) => {
      try {
        if (!passes(message)) resolve(message as Answer)
      } catch (error) {
        reject(error)
      }
    })
    thread.once('error', reject)
    thread.once('messageerror', reject)
    thread.once('exit', () => { reject(new Error(`a thread that ${work} ended early`)) })
  })
}
