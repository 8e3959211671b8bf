/**
 * What the report does where scripts run: a search for words, and how many replies are shown. The filters work by
 * style alone; here they are only counted.
 */
export const script = `
const replies = [...document.querySelectorAll('.reply')].map((card) => ({
  card,
  text: card.textContent.normalize('NFC').toLowerCase(),
}))
const words = document.getElementById('words')
const show = () => {
  const wanted = words.value.normalize('NFC').toLowerCase()
  const chosen = [...document.querySelectorAll('[type=radio]:checked')].filter(({ value }) => value !== 'all')
  let shown = 0
  for (const { card, text } of replies) {
    const found = text.includes(wanted)
    if (card.hidden === found) card.hidden = !found
    if (found && chosen.every(({ name, value }) => card.dataset[name].split(' ').includes(value))) shown++
  }
  document.getElementById('count').value = shown + ' of ' + replies.length + ' shown'
}
document.querySelector('.search').hidden = false
document.querySelector('main').addEventListener('input', show)
show()
`
