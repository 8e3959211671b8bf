/**
 * What upword does, in a minute: a reply in each language, a folder of canned responses as a diff, and its figures.
 * Works on the build; `npm run demo` makes it. Fails where a command does: with exit code 2.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const upword = (args, input) => {
  console.log(`\n$ ${input ? `echo "${input}" | ` : ''}upword ${args.join(' ')}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    input: input ?? '',
  })
  console.log(stdout + stderr)
  // 1 says that there is something to say better: that is why we are here.
  if (status !== 0 && status !== 1) process.exitCode = 2
}

const replies = [
  "Unfortunately, we can't ship your order until Monday.",
  'Maalesef siparişinizi pazartesiye kadar gönderemiyoruz.',
  '죄송하지만 월요일까지는 상품을 보내 드릴 수 없습니다.',
  'Δυστυχώς δεν μπορούμε να στείλουμε την παραγγελία σας πριν από τη Δευτέρα.',
  'متأسفانه تا دوشنبه نمی‌توانیم سفارش شما را بفرستیم.',
]
for (const reply of replies) upword(['check'], reply)
upword(['fix', '--dry-run', '--up-to', 'review', 'tests/samples'])
upword(['report', 'tests/samples'])
