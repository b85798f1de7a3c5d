/** What script adds to the status page: tables that can be sorted by their columns, and a field to find pages. */
export const SCRIPT = `
for (const table of document.querySelectorAll('table[data-sort]')) {
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  const valueOf = (row, at) => row.cells[at].dataset.v ?? row.cells[at].textContent.trim()
  heads.forEach((head, at) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      rows.sort((a, b) => valueOf(a, at).localeCompare(valueOf(b, at), undefined, { numeric: true }) * (down ? -1 : 1))
      body.append(...rows)
    })
  })
  const tools = document.getElementById(table.dataset.sort)
  if (!tools) continue
  tools.hidden = false
  const field = tools.querySelector('input')
  field.addEventListener('input', () => {
    const wanted = field.value.toLowerCase()
    for (const row of rows) row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted)
  })
}
`.trim()
