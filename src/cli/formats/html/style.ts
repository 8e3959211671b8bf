/** The looks of the report: light and dark, left to right and right to left, on screens and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f7f7f4; --card: #fff; --ink: #1d2327; --quiet: #59636b; --line: #d9dcd8;
  --mark: #fff0b8; --gone: #a3242b; --gone-page: #fdecec; --new: #12632f; --new-page: #e3f5e8; --accent: #235ea8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14181b; --card: #1d2226; --ink: #e7e9ea; --quiet: #a2acb3; --line: #363d43;
    --mark: #4c4214; --gone: #ff9c9c; --gone-page: #462023; --new: #8fe0a8; --new-page: #173b25; --accent: #8ab8f5;
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, "Noto Sans", "Noto Sans CJK KR", "Noto Naskh Arabic", sans-serif }
h1 { font-size: 1.1rem; margin: 0; color: var(--quiet); font-weight: 600 }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
h4 { font-size: .75rem; margin: 0; color: var(--quiet); font-weight: 600; text-transform: uppercase }
p { margin: .25rem 0 }
.total { font-size: 3rem; font-weight: 700; line-height: 1.1 }
.total small { font-size: 1.1rem; font-weight: 400; color: var(--quiet) }
.quiet, .reply header p { color: var(--quiet); font-size: .875rem }
meter { vertical-align: middle; width: 5rem; height: .8rem }
meter.count::-webkit-meter-optimum-value { background: var(--accent) }
meter.count:-moz-meter-optimum::-moz-meter-bar { background: var(--accent) }
.figures { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: flex-start; margin-top: 1.5rem }
table { border-collapse: collapse; font-size: .9rem; margin-bottom: 1.5rem }
caption { text-align: start; font-weight: 600; padding-bottom: .25rem }
th, td { padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--line); text-align: end; white-space: nowrap;
  font-variant-numeric: tabular-nums }
th { font-weight: 400 }
thead th { color: var(--quiet) }
th:first-child { text-align: start; white-space: normal; overflow-wrap: anywhere }
.filters { margin-bottom: 1rem }
.filters p { display: flex; flex-wrap: wrap; gap: .35rem; font-size: .875rem; margin: .5rem 0 }
.filters b { width: 5.5rem; padding: .15rem 0; color: var(--quiet); font-weight: 400 }
label[for] { border: 1px solid var(--line); border-radius: 1rem; padding: .15rem .7rem; cursor: pointer;
  background: var(--card) }
[type=radio] { position: absolute; opacity: 0; pointer-events: none }
[type=search] { font: inherit; padding: .25rem .6rem; border: 1px solid var(--line); border-radius: .4rem;
  background: var(--card); color: inherit }
.reply { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem;
  margin-bottom: 1rem; content-visibility: auto; contain-intrinsic-size: auto 16rem }
[hidden] { display: none !important }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .5rem 1.5rem;
  margin: .75rem 0 }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
.text:lang(ko) { word-break: keep-all }
mark { background: var(--mark); color: inherit; border-radius: .2rem; padding: .05em 0 }
del { color: var(--gone); background: var(--gone-page) }
ins { color: var(--new); background: var(--new-page); text-underline-offset: .2em }
.findings { list-style: none; padding: .6rem 0 0; margin: 0; border-top: 1px solid var(--line); font-size: .9rem }
.findings li { padding: .1rem 0 }
q { unicode-bidi: isolate }
.action { display: inline-block; min-width: 4rem; text-align: center; border: 1px solid currentcolor;
  border-radius: .3rem; font-size: .75rem; line-height: 1.5 }
.safe { color: var(--new) } .review { color: var(--accent) } .fill { color: var(--gone) } .advice { color: var(--quiet) }
@page { margin: 15mm }
@media print {
  :root { color-scheme: light; --page: #fff }
  body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .filters { display: none }
  .reply { content-visibility: visible; break-inside: avoid; border-radius: 0 }
}
`
