import type { Field, Path } from './field'

/**
 * Helpdesks store the actions of a macro as pairs, `{"field": "comment_value", "value": "Hello …"}`: the text is
 * called after its neighbour. Gives such texts that name as an alias.
 */
export function withAliases(fields: readonly Field[]): readonly Field[] {
  const names = new Map<string, string>()
  for (const { path, value } of fields) {
    if (path.at(-1) === 'field') names.set(key(path.slice(0, -1)), value)
  }
  if (names.size === 0) return fields
  return fields.map((field) => {
    const at = field.path.lastIndexOf('value')
    const name = at < 0 ? undefined : names.get(key(field.path.slice(0, at)))
    if (name === undefined) return field
    const alias: Path = [...field.path.slice(0, at), name, ...field.path.slice(at + 1)]
    return { ...field, alias }
  })
}

function key(path: Path): string {
  return JSON.stringify(path)
}
