/** A guest in memory, as far as plugging needs one: its devices are elements by alias. */
import { type HotplugDomain } from '../../src/devices/index.js';

const LIVE = 1;
const CONFIG = 2;

export class FakeGuest implements HotplugDomain {
  readonly name = 'fake';
  readonly uuid = '3dac4a5c-3c4e-4ba0-9b0e-6d5a5f2b7c11';
  /** What was called, with its flags. */
  readonly calls: string[] = [];
  live: string[];
  config: string[];
  metadata: string | undefined;
  running = true;
  persistent = true;
  /** Throws for a call, if it is to fail. */
  fail: (call: string) => void = () => undefined;
  /** What a running guest does when it is asked to let a device go. */
  onAsked: (alias: string) => void = () => undefined;

  constructor(...elements: readonly string[]) {
    this.live = [...elements];
    this.config = [...elements];
  }

  async isActive(): Promise<boolean> {
    return this.running;
  }

  async isPersistent(): Promise<boolean> {
    return this.persistent;
  }

  async getXMLDesc(flags = 0): Promise<string> {
    const elements = flags === 2 || !this.running ? this.config : this.live;
    const metadata =
      this.metadata === undefined
        ? ''
        : `<metadata><hostelry:devices xmlns:hostelry='urn:hostelry:devices:1'>${this.metadata.replace(/<\/?devices>/g, '')}</hostelry:devices></metadata>`;
    return `<domain type='kvm'><name>fake</name>${metadata}<memory>1</memory><os><type>hvm</type></os><devices>${elements.join('')}</devices></domain>`;
  }

  async attachDevice(xml: string, flags = 0): Promise<void> {
    this.#call('attach', flags);
    if (flags & LIVE) this.live.push(xml);
    if (flags & CONFIG) this.config.push(xml);
  }

  async detachDevice(xml: string, flags = 0): Promise<void> {
    this.#call('detach', flags);
    const alias = aliasOf(xml);
    if (flags & CONFIG)
      this.config = this.config.filter((each) => each !== xml && (alias === '' || aliasOf(each) !== alias));
    if (flags & LIVE && alias === '') this.live = this.live.filter((each) => each !== xml);
    else if (flags & LIVE) this.onAsked(alias);
  }

  async updateDevice(xml: string, flags = 0): Promise<void> {
    this.#call('update', flags);
    const put = (each: string) => (aliasOf(each) === aliasOf(xml) ? xml : each);
    if (flags & LIVE) this.live = this.live.map(put);
    if (flags & CONFIG) this.config = this.config.map(put);
  }

  async setMetadata(
    _type: number,
    metadata: string | undefined,
    target: { readonly flags?: number } = {},
  ): Promise<void> {
    this.#call('metadata', target.flags ?? 0);
    this.metadata = metadata;
  }

  async setVcpus(count: number, flags = 0): Promise<void> {
    this.#call(`vcpus ${count}`, flags);
  }

  async setMemory(memoryKiB: number, flags = 0): Promise<void> {
    this.#call(`memory ${memoryKiB}`, flags);
  }

  async setBlockIoTune(disk: string, limits: Readonly<Record<string, number>>, flags = 0): Promise<void> {
    this.#call(`iotune ${disk} ${JSON.stringify(limits)}`, flags);
  }

  /** The device is out. */
  lose(alias: string): void {
    this.live = this.live.filter((each) => aliasOf(each) !== alias);
  }

  #call(call: string, flags: number): void {
    this.calls.push(`${call} ${flags}`);
    this.fail(`${call} ${flags}`);
  }
}

function aliasOf(xml: string): string {
  return /<alias name='([^']*)'/.exec(xml)?.[1] ?? '';
}
