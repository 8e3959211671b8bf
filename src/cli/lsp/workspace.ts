import { dirname } from 'node:path'
import { OptionError } from '../../errors'
import { FieldChecker } from '../checking'
import type { Engine } from '../engine'
import { UsageError } from '../errors'
import { type Settings, settingsOf } from '../settings'

/** What holds for the documents of a folder. */
export interface Room {
  readonly settings: Settings
  readonly checker: FieldChecker
}

/** The folders that documents stand in, each with its configuration. */
export class Workspace {
  readonly #rooms = new Map<string, Promise<Room | undefined>>()

  /**
   * @param tell is told, once a folder, why its configuration cannot be used
   */
  constructor(
    readonly engine: Engine,
    readonly tell: (reason: string) => void,
  ) {}

  /** @returns nothing where the configuration has a slip */
  roomFor(name: string): Promise<Room | undefined> {
    const folder = dirname(name)
    const known = this.#rooms.get(folder)
    if (known !== undefined) return known
    const room = this.#open(folder)
    this.#rooms.set(folder, room)
    return room
  }

  /** Configurations are read again. */
  forget(): void {
    this.#rooms.clear()
  }

  async #open(folder: string): Promise<Room | undefined> {
    try {
      const settings = await settingsOf({}, this.engine, folder)
      return { settings, checker: new FieldChecker(this.engine, settings) }
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof OptionError)) throw error
      this.tell(error.message)
      return undefined
    }
  }
}
