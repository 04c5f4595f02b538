import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComputeError } from '@hostelry/compute';

/** The guests of a directory: a file for each, and one for each name. Several drivers may use it at once. */
export class GuestDirectory {
  #path;

  /** @param {string} path */
  constructor(path) {
    this.#path = path;
  }

  get journal() {
    return join(this.#path, 'journal');
  }

  async open() {
    for (const folder of ['guests', 'names']) await mkdir(join(this.#path, folder), { recursive: true });
    await (await open(this.journal, 'a')).close();
  }

  /** Takes a guest in; `conflict` if its name or UUID is taken, by whichever driver. */
  async claim(guest) {
    await this.#create(
      join('names', guest.name),
      guest.uuid,
      `An instance named "${guest.name}" exists already`,
      'name',
    );
    try {
      await this.#create(
        this.#file(guest.uuid),
        JSON.stringify(guest),
        `An instance with UUID ${guest.uuid} exists already`,
        'uuid',
      );
    } catch (error) {
      await rm(join(this.#path, 'names', guest.name), { force: true });
      throw error;
    }
  }

  async put(guest) {
    const path = join(this.#path, this.#file(guest.uuid));
    await writeFile(`${path}.new`, JSON.stringify(guest));
    await rename(`${path}.new`, path);
  }

  async remove({ uuid, name }) {
    await rm(join(this.#path, this.#file(uuid)), { force: true });
    await rm(join(this.#path, 'names', name), { force: true });
  }

  async all() {
    const names = (await readdir(join(this.#path, 'guests'))).filter((name) => name.endsWith('.json'));
    const guests = await Promise.all(names.map((name) => this.#read(join('guests', name))));
    return guests.filter((guest) => guest !== undefined);
  }

  /** `not-found` if there is none. */
  async get(uuid) {
    const guest = /^[0-9a-f-]+$/.test(uuid) ? await this.#read(this.#file(uuid)) : undefined;
    if (guest !== undefined) return guest;
    throw new ComputeError('not-found', `There is no instance ${uuid} in ${this.#path}`);
  }

  #file(uuid) {
    return join('guests', `${uuid}.json`);
  }

  async #create(name, text, taken, field) {
    try {
      await writeFile(join(this.#path, name), text, { flag: 'wx' });
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
      throw new ComputeError('conflict', taken, { cause, details: { field } });
    }
  }

  async #read(name) {
    try {
      return JSON.parse(await readFile(join(this.#path, name), 'utf8'));
    } catch (error) {
      // Gone meanwhile, or not written yet by whoever claims it.
      if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}
