import { describe, expect, it } from 'vitest';
import * as devices from '../../src/devices/index.js';
import { type Conf, type ConfDiagnostic } from '../../src/devices/index.js';

function specMap(conf: Conf, arch = 'x86_64', options: devices.ConfOptions = {}) {
  const told: ConfDiagnostic[] = [];
  const map = devices.devSpecMapFromConf(conf, arch, {
    ...options,
    onDiagnostic: (each) => void told.push(each),
  });
  return { map, codes: told.map(({ code }) => code) };
}

describe('indexes of disks', () => {
  const indexes = (conf: Conf, arch?: string) => {
    const { map, codes } = specMap(conf, arch);
    return { indexes: map.disk.map((spec) => [spec['iface' as never], spec['index' as never]]), codes };
  };

  it('are 0, 1, 3 and 4 for four IDE drives, as the CD drive has 2; there is no unit 4', () => {
    expect(indexes({ drives: [{}, {}, {}, {}], bridge: '' })).toEqual({
      indexes: [
        ['ide', '0'],
        ['ide', '1'],
        ['ide', '3'],
        ['ide', '4'],
        ['ide', 2],
      ],
      codes: ['no-interface', 'not-an-ide-unit'],
    });
  });

  it('are 0 to 3 for four IDE drives on ppc, whose CD drive is on scsi', () => {
    const four = [{ iface: 'ide' }, { iface: 'ide' }, { iface: 'ide' }, { iface: 'ide' }];
    expect(indexes({ drives: four, bridge: '' }, 'ppc64')).toEqual({
      indexes: [
        ['ide', '0'],
        ['ide', '1'],
        ['ide', '2'],
        ['ide', '3'],
        ['scsi', 2],
      ],
      codes: ['no-interface'],
    });
  });

  it('stay where they are given, even where they collide: hdc and the CD drive', () => {
    expect(indexes({ hdc: '/c', bridge: '' })).toEqual({
      indexes: [
        ['ide', 2],
        ['ide', 2],
      ],
      codes: ['no-interface', 'index-taken'],
    });
  });

  it('are the lowest that is free on each bus, and a target that two buses give is told', () => {
    const disks = [{ iface: 'scsi' }, { iface: 'sata' }, { iface: 'scsi', index: 0 }];
    const told: string[] = [];
    const map = devices.devSpecMapFromConf(
      { devices: disks.map((each) => ({ type: 'disk', ...each })) },
      'x86_64',
      {
        onDiagnostic: ({ code, message }) => void told.push(`${code}: ${message}`),
      },
    );
    expect(map.disk.map((spec) => spec['index' as never])).toEqual(['1', '0', 0]);
    expect(told).toEqual(['target-taken: Disks on sata and scsi share the target "sda"']);
  });

  it('must be whole numbers', () => {
    expect(() => specMap({ devices: [{ type: 'disk', iface: 'ide', index: 'x' }] })).toThrow(
      'The conf is invalid: index is "x": it must be a whole number',
    );
  });
});

describe('managed images', () => {
  const image = { type: 'disk', iface: 'virtio', domainID: 'd', poolID: '', imageID: 'i', volumeID: 'v' };
  const first = (conf: Conf, options: devices.ConfOptions) => specMap(conf, 'x86_64', options);

  it('get their sizes from storage as text, and are disks where they do not say', () => {
    const { map } = first({ devices: [image] }, { volumeSize: () => ({ truesize: 10, apparentsize: 20 }) });
    expect(map.disk[0]).toEqual({
      ...image,
      device: 'disk',
      index: '0',
      reqsize: '0',
      truesize: '10',
      apparentsize: '20',
    });
  });

  it('have the number 0 as size where they are no disks, without asking storage', () => {
    const volumeSize = () => {
      throw new Error('asked');
    };
    const { map } = first({ devices: [{ ...image, device: 'cdrom', reqsize: '5' }] }, { volumeSize });
    expect(map.disk[0]).toMatchObject({ reqsize: '5', truesize: 0, apparentsize: 0 });
  });

  it('fail with storage that is not reached, but in recovery', () => {
    const volumeSize = () => {
      throw new Error('no route to storage');
    };
    expect(() => first({ devices: [image] }, { volumeSize })).toThrow('no route to storage');
    const { map, codes } = first({ devices: [image] }, { volumeSize, isRecovering: true });
    expect(map.disk[0]).not.toHaveProperty('truesize');
    expect(codes).toEqual(['size-unknown']);
  });

  it('are others only where a key is missing: an empty one is enough', () => {
    const { poolID: _poolID, ...rest } = image;
    const volumeSize = () => ({ truesize: 1, apparentsize: 1 });
    expect(first({ devices: [rest] }, { volumeSize }).map.disk[0]).not.toHaveProperty('truesize');
  });
});

describe('specs of a conf', () => {
  it('are made of the legacy keys where it has no devices', () => {
    const { map } = specMap({
      hda: '/a',
      macAddr: '52:54:00:00:00:01',
      nicModel: 'pv',
      bridge: 'red',
      display: 'qxl',
      soundDevice: 'ich6',
    });
    const counts = Object.entries(map)
      .filter(([, specs]) => specs.length > 0)
      .map(([type, specs]) => [type, specs.length]);
    expect(counts).toEqual([
      ['disk', 2],
      ['interface', 1],
      ['sound', 1],
      ['video', 1],
      ['graphics', 1],
      ['controller', 1],
      ['balloon', 1],
    ]);
    // And they are devices.
    expect(devices.devObjectsFromDevMap(devices.devMapFromDevSpecMap(map))).toHaveLength(8);
  });

  it('go to their types; an unknown or missing type is general and told, a channel is not', () => {
    const { map, codes } = specMap({
      devices: [{ type: 'channel', name: 'c' }, { type: 'hub', device: 'usb' }, { device: 'x' }],
    });
    expect(map.channel).toHaveLength(1);
    expect(map.general).toEqual([{ type: 'hub', device: 'usb' }, { device: 'x' }]);
    expect(codes).toEqual(['unknown-type', 'unknown-type']);
  });

  it('have a display of the legacy keys where the devices have none', () => {
    expect(specMap({ devices: [], display: 'vnc' }).map.graphics).toEqual([
      { type: 'graphics', device: 'vnc', specParams: {} },
    ]);
    const own = { type: 'graphics', device: 'spice' };
    expect(specMap({ devices: [own], display: 'vnc' }).map.graphics).toEqual([own]);
  });

  it('have a balloon of model none where the conf has none, since libvirt would add one', () => {
    expect(specMap({ devices: [] }).map.balloon).toEqual([
      { type: 'balloon', device: 'memballoon', specParams: { model: 'none' } },
    ]);
  });

  it('have the memory as the target of their balloon, but in recovery', () => {
    const balloon = { type: 'balloon', device: 'memballoon', specParams: { model: 'virtio' } };
    expect(specMap({ devices: [balloon], memSize: '512' }).map.balloon).toEqual([
      { ...balloon, target: 524_288 },
    ]);
    expect(specMap({ devices: [balloon] }).map.balloon).toEqual([{ ...balloon, target: 262_144 }]);
    expect(specMap({ devices: [balloon] }, 'x86_64', { isRecovering: true }).map.balloon).toEqual([balloon]);
  });

  it.each([
    ['watchdog', {}],
    ['console', {}],
    ['graphics', { device: 'vnc' }],
  ])('may not have two of %s', (type, more) => {
    const { map } = specMap({
      devices: [
        { type, ...more },
        { type, ...more },
      ],
    });
    expect(() => devices.devMapFromDevSpecMap(map)).toThrow(`A guest may have 1 ${type}`);
  });

  it('may have displays of two kinds', () => {
    const { map } = specMap({
      devices: [
        { type: 'graphics', device: 'vnc' },
        { type: 'graphics', device: 'spice' },
      ],
    });
    expect(devices.devMapFromDevSpecMap(map).graphics).toHaveLength(2);
  });
});
