import type { ResourceName } from '../../core/resources.ts'
import { RESOURCE_NAMES, resourceOf } from '../../core/resources.ts'
import { DomainError } from '../../domain/errors.ts'
import { typeOfId } from '../../domain/ids.ts'
import { wrongId } from '../../domain/wrong-id.ts'

/**
 * Refuses an id that belongs to another resource, with its address there. The use case would refuse it, too, but it
 * knows no addresses.
 * @param url the address that was asked for
 * @throws DomainError INVALID_ID
 */
export function refuseOtherType (id: string, name: ResourceName, url: string): void {
  const type = typeOfId(id)
  const problem = wrongId(id, resourceOf(name).types)
  const owner = RESOURCE_NAMES.find(other => type !== null && resourceOf(other).types.includes(type))
  if (problem === null || owner === undefined) return
  const [path = ''] = url.split('?', 1)
  const message = `${problem}; see ${path.slice(0, path.lastIndexOf(`/${name}/`))}/${owner}/${id}`
  throw new DomainError('INVALID_ID', message, { details: [{ parameter: 'id', message }] })
}
