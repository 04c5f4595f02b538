import { describe, expect, it } from 'vitest';
import * as devices from '../../src/devices/index.js';
import { type Conf, type ConfDiagnostic } from '../../src/devices/index.js';

/** What a reader of a conf gives, with what it tells apart from it. */
function read(
  reader: devices.SpecListFromLegacyConf,
  conf: Conf,
  arch = 'x86_64',
): { specs: devices.ConfSpec[]; codes: string[] } {
  const told: ConfDiagnostic[] = [];
  const specs = reader(conf, arch, (diagnostic) => void told.push(diagnostic));
  return { specs, codes: told.map(({ code }) => code) };
}

const drive = (more: object) => ({
  type: 'disk',
  format: 'raw',
  propagateErrors: 'off',
  readonly: false,
  shared: false,
  ...more,
});
const cdrom = (iface: string, more: object = {}) =>
  drive({ device: 'cdrom', iface, path: '', index: 2, truesize: 0, ...more });

describe('drives of a legacy conf', () => {
  const reader = devices.disk.specListFromLegacyConf;

  it('are the four paths where it has no drives, and always an empty CD drive', () => {
    expect(read(reader, { hda: '/a', hdc: '/c', drives: [] })).toEqual({
      specs: [
        drive({ device: 'disk', path: '/a', iface: 'ide', index: 0, truesize: 0 }),
        drive({ device: 'disk', path: '/c', iface: 'ide', index: 2, truesize: 0 }),
        cdrom('ide'),
      ],
      codes: [],
    });
  });

  it('are its own drives in its order, which are copied', () => {
    const drives = [{ path: '/one', format: 'cow', propagateErrors: 'on', readonly: 'true', shared: 'true' }];
    const conf = { drives, cdrom: '/cd.iso', floppy: '/boot.img' };
    const { specs, codes } = read(reader, conf);
    expect(specs).toEqual([
      drive({ path: '/one', format: 'cow', propagateErrors: 'on', iface: 'ide' }),
      cdrom('ide', { path: '/cd.iso' }),
      drive({ device: 'floppy', path: '/boot.img', iface: 'fdc', index: 0, truesize: 0 }),
    ]);
    expect(codes).toEqual(['access-forced', 'access-forced']);
    expect(drives).toEqual([
      { path: '/one', format: 'cow', propagateErrors: 'on', readonly: 'true', shared: 'true' },
    ]);
    // In VDSM a second call had two CD drives.
    expect(read(reader, conf).specs).toEqual(specs);
  });

  it('take their bus from "iface", "if" or the architecture, and keep the key "if"', () => {
    const conf = { drives: [{ iface: 'virtio' }, { if: 'scsi' }, {}] };
    const { specs, codes } = read(reader, conf, 'ppc64le');
    expect(specs.map((spec) => [spec['iface'], spec['if']])).toEqual([
      ['virtio', undefined],
      ['scsi', 'scsi'],
      ['scsi', undefined],
      ['scsi', undefined],
    ]);
    expect(codes).toEqual(['if-key-kept']);
  });

  it('are on ide on ppc too where they are paths, which is told', () => {
    expect(read(reader, { hda: '/a' }, 'ppc64')).toEqual({
      specs: [drive({ device: 'disk', path: '/a', iface: 'ide', index: 0, truesize: 0 }), cdrom('scsi')],
      codes: ['ide-on-ppc'],
    });
  });

  it('fail for other architectures', () => {
    expect(() => reader({}, 's390x')).toThrow('Cannot read a legacy conf for architecture "s390x"');
  });
});

describe('interfaces of a legacy conf', () => {
  const reader = devices.interface.specListFromLegacyConf;
  const nic = (macAddr: string, nicModel: string, network: string) => ({
    type: 'interface',
    device: 'bridge',
    macAddr,
    nicModel,
    network,
  });

  it('pair its lists, and pv is virtio', () => {
    expect(read(reader, { macAddr: 'm1,m2', nicModel: 'pv,e1000', bridge: 'red,blue' })).toEqual({
      specs: [nic('m1', 'virtio', 'red'), nic('m2', 'e1000', 'blue')],
      codes: [],
    });
  });

  it('repeat the last address and bridge where there are more models, which is told', () => {
    expect(read(reader, { macAddr: 'm1', nicModel: 'pv,pv,pv', bridge: 'red,blue' })).toEqual({
      specs: [nic('m1', 'virtio', 'red'), nic('m1', 'virtio', 'blue'), nic('m1', 'virtio', 'blue')],
      codes: ['mac-repeated', 'bridge-repeated'],
    });
  });

  it('are on the bridge "engine" where the conf names none', () => {
    expect(read(reader, { macAddr: 'm1', nicModel: 'pv' })).toEqual({
      specs: [nic('m1', 'virtio', 'engine')],
      codes: ['default-bridge'],
    });
  });

  it.each([
    ['fewer models than addresses', { macAddr: 'm1,m2', nicModel: 'pv', bridge: '' }],
    ['fewer models than bridges', { nicModel: 'pv', bridge: 'red,blue' }],
    ['a bridge and no model', { bridge: 'red' }],
    ['an address and no model', { macAddr: 'm1' }],
    ['models with neither address nor bridge', { nicModel: 'pv', bridge: '' }],
  ])('fail with %s', (_, conf) => {
    expect(() => reader(conf, 'x86_64')).toThrow('bad nic specification');
  });

  it('are none, and an empty list, where a list is empty', () => {
    expect(read(reader, { nicModel: 'pv', bridge: 'red' })).toEqual({ specs: [], codes: ['no-interface'] });
    expect(read(reader, { bridge: '' })).toEqual({ specs: [], codes: ['no-interface'] });
  });

  it('are none for an empty conf, which VDSM refused', () => {
    expect(read(reader, {})).toEqual({ specs: [], codes: ['no-interface'] });
  });
});

describe('sound, video, graphics and controllers of a legacy conf', () => {
  it('have a sound card where the conf names one', () => {
    expect(read(devices.sound.specListFromLegacyConf, { soundDevice: 'ac97' }).specs).toEqual([
      { type: 'sound', device: 'ac97' },
    ]);
    expect(read(devices.sound.specListFromLegacyConf, { soundDevice: '' }).specs).toEqual([]);
    expect(read(devices.sound.specListFromLegacyConf, {}).specs).toEqual([]);
  });

  const card = (device: string, vram: string) => ({ type: 'video', device, specParams: { vram } });

  it.each([
    [{ display: 'vnc' }, 'x86_64', [card('cirrus', '65536')], []],
    [{ display: 'vnc' }, 'ppc64', [card('vga', '65536')], []],
    [{ display: 'qxl' }, 'x86_64', [card('qxl', '65536')], []],
    [{ display: 'qxl' }, 's390x', [card('qxl', '65536')], []],
    [{ display: 'qxl', spiceMonitors: '2' }, 'x86_64', [card('qxl', '65536'), card('qxl', '65536')], []],
    [{ display: 'qxl', spiceMonitors: 3 }, 'x86_64', Array(3).fill(card('qxl', '32768')), []],
    [
      { display: 'vnc', spiceMonitors: '2' },
      'x86_64',
      Array(2).fill(card('cirrus', '65536')),
      ['heads-ignore-display'],
    ],
    [{ display: 'qxlnc' }, 'x86_64', [], ['no-video']],
    [{ display: 'other' }, 'x86_64', [], []],
    [{}, 'x86_64', [], []],
  ])('have the video cards of %j on %s', (conf, arch, specs, codes) => {
    expect(read(devices.video.specListFromLegacyConf, conf, arch)).toEqual({ specs, codes });
  });

  it('fail for vnc on other architectures, and for an empty number of monitors', () => {
    const reader = devices.video.specListFromLegacyConf;
    expect(() => reader({ display: 'vnc' }, 's390x')).toThrow('architecture "s390x"');
    expect(() => reader({ display: 'qxl', spiceMonitors: '' }, 'x86_64')).toThrow(
      'The conf is invalid: spiceMonitors is "": it must be a whole number',
    );
  });

  it.each([
    ['qxl', 'spice'],
    ['qxlnc', 'spice'],
    ['vnc', 'vnc'],
    ['anything', 'vnc'],
  ])('have for display %s a %s display', (display, device) => {
    expect(read(devices.graphics.specListFromLegacyConf, { display }).specs).toEqual([
      { type: 'graphics', device, specParams: {} },
    ]);
  });

  it('have only those keys of a display that the conf has', () => {
    const conf = {
      display: 'qxl',
      keyboardLayout: 'de',
      spiceDisableTicketing: 'true',
      displayNetwork: 'net',
      spiceSecureChannels: 'smain',
      copyPasteEnable: 'false',
      fileTransferEnable: 'true',
    };
    const { specs } = read(devices.graphics.specListFromLegacyConf, conf);
    expect(specs[0]?.['specParams']).toEqual({
      keyMap: 'de',
      disableTicketing: 'true',
      displayNetwork: 'net',
      spiceSecureChannels: 'smain',
      copyPasteEnable: 'false',
      fileTransferEnable: 'true',
    });
    expect(read(devices.graphics.specListFromLegacyConf, {}).specs).toEqual([]);
  });

  it('have always a controller for virtio serial ports', () => {
    expect(read(devices.controller.specListFromLegacyConf, {}).specs).toEqual([
      { type: 'controller', device: 'virtio-serial' },
    ]);
  });
});
