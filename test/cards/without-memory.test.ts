// The suites of cards and oEmbed again, served without a memory of answers.
process.env.TEST_ANSWER_MEMORY = '0'

await import('./cards.test.ts')
await import('./oembed.test.ts')

export {}
