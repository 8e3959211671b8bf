/** How many replies can be sent as they are, as the end of a sentence. */
export function readiness(replies: number, ready: number): string {
  if (ready === replies) return replies === 1 ? 'ready to send' : 'all ready to send'
  return ready === 0 ? 'none ready to send yet' : `${ready} ready to send`
}
