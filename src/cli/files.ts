import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileError } from './errors'

/** Longer strings are beyond what the machine underneath can hold. */
const largest = 256 * 1024 * 1024

/**
 * Reads a file.
 *
 * @throws FileError where it is no regular file, too large or closed to the user
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const info = await saying('read', stat(path))
  if (!info.isFile()) throw new FileError('this is no regular file; a stream can be piped in with -')
  if (info.size > largest) throw new FileError('this file is larger than 256 MB; split it and try again')
  return await saying('read', readFile(path))
}

/**
 * Puts new content into a file at one stroke: whoever reads the file sees the old content or the new, whole.
 * Symbolic links stay and their target is replaced; mode and owner are kept.
 *
 * @param before what the file held when it was read; a file that holds something else by now is left alone
 * @throws FileError where the file has changed or is closed to the user
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await saying('written', realpath(path))
  await saying('written', access(target, constants.W_OK))
  await writeBeside(target, after, async () => {
    if (!Buffer.from(await readFile(target)).equals(before)) {
      throw new FileError('this file has changed since it was read; run the command again')
    }
  })
}

/**
 * Writes a file at one stroke, over whatever stands there.
 *
 * @throws FileError where the place is closed to the user or is no file
 */
export async function writeFile(path: string, content: Uint8Array): Promise<void> {
  const existing = await stat(path).catch(() => undefined)
  if (existing !== undefined && !existing.isFile())
    throw new FileError('this is no regular file; name another output')
  const target = existing === undefined ? path : await saying('written', realpath(path))
  await writeBeside(target, content, async () => undefined)
}

/** Writes a temporary file in the same folder, waits until it is on the disk, and moves it over the target. */
async function writeBeside(target: string, content: Uint8Array, ready: () => Promise<void>): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
  const existing = await stat(target).catch(() => undefined)
  const file = await saying('written', open(temporary, 'wx', existing ? 0o600 : 0o666))
  try {
    try {
      await file.writeFile(content)
      if (existing !== undefined) {
        // Only root may give a file away; for everyone else it is theirs already or stays so.
        await file.chown(existing.uid, existing.gid).catch(() => undefined)
        await file.chmod(existing.mode & 0o7777)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await ready()
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error instanceof FileError ? error : fileError('written', error)
  }
  await syncFolder(dirname(target))
}

/** Makes the move itself last. Some systems have no way to; the file is whole there all the same. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function saying<Result>(what: 'read' | 'written', result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    throw fileError(what, error)
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'part of this path is a file'],
  ['EACCES', 'you have no permission for it'],
  ['EPERM', 'you have no permission for it'],
  ['EROFS', 'its disk is read-only'],
  ['ENOSPC', 'its disk is full'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
])

function fileError(what: 'read' | 'written', error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const reason = reasons.get(code) ?? code
  return new FileError(what === 'read' ? reason : `nothing was written: ${reason}`)
}
