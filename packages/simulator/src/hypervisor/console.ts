const encoder = new TextEncoder();

/** Whom a console talks to. */
export interface ConsoleClient {
  /** Bytes that the guest wrote. */
  write(bytes: Uint8Array): void;
  /** The guest has stopped: there will be no more. */
  end(): void;
}

/**
 * The first serial port of one running guest: it greets, echoes what is typed and answers each line.
 * One client at a time, as with libvirt.
 */
export class SimulatedConsole {
  readonly #guest: string;
  #client: ConsoleClient | undefined;
  #line = '';

  /** `guest` is the name that it greets with. */
  constructor(guest: string) {
    this.#guest = guest;
  }

  get isOpen(): boolean {
    return this.#client !== undefined;
  }

  /** Connects a client, which gets the boot messages and a prompt at once. */
  open(client: ConsoleClient): void {
    this.#client = client;
    this.#line = '';
    this.#write(`Booting ${this.#guest}\r\n${this.#guest} login: `);
  }

  /** What the client typed. Carriage return or line feed ends a line; ^D and `exit` begin anew with the prompt. */
  input(bytes: Uint8Array): void {
    let out = '';
    for (const byte of bytes) {
      if (byte === 13 || byte === 10) {
        out += `\r\n${this.#answer(this.#line.trim())}${this.#guest}# `;
        this.#line = '';
      } else if (byte === 8 || byte === 127) {
        if (this.#line !== '') out += '\b \b';
        this.#line = this.#line.slice(0, -1);
      } else {
        const character = String.fromCharCode(byte);
        out += character;
        this.#line += character;
      }
    }
    if (out !== '') this.#write(out);
  }

  /** The client has gone. */
  close(): void {
    this.#client = undefined;
  }

  /** The guest has stopped: the client is told. */
  end(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end();
  }

  #answer(line: string): string {
    if (line === '') return '';
    if (line === 'hostname') return `${this.#guest}\r\n`;
    return `${line.startsWith('echo ') ? line.slice(5) : line}\r\n`;
  }

  #write(text: string): void {
    this.#client?.write(encoder.encode(text));
  }
}
