/**
 * What the report does where scripts run: a search for words, and how many replies are shown. The filters work by
 * style alone.
 */
export const script = `
const replies = [...document.querySelectorAll('.reply')]
const words = document.getElementById('words')
const count = document.getElementById('count')
const show = () => {
  const wanted = words.value.normalize('NFC').toLowerCase()
  for (const reply of replies) reply.hidden = !reply.textContent.normalize('NFC').toLowerCase().includes(wanted)
  count.value = replies.filter((reply) => getComputedStyle(reply).display !== 'none').length + ' of ' + replies.length + ' shown'
}
document.querySelector('.search').hidden = false
document.querySelector('.filters').addEventListener('input', show)
document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault())
show()
`
