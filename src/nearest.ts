/** The allowed name that is spelled most like the given one, where one is close enough to have been meant. */
export function nearest(name: string, allowed: Iterable<string>): string | undefined {
  const given = name.slice(0, 60).toLowerCase()
  let best: string | undefined
  // A third of the letters may differ, and three at most.
  let least = Math.min(3, Math.ceil(given.length / 3)) + 1
  for (const candidate of allowed) {
    const distance = distanceOf(given, candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** How many letters to add, take out, change or swap with their neighbour (Damerau, 1964). */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : changed
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, changed, swapped))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
