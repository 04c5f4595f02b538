import { defineDevice } from './device-class.js';
import { field, getField, setField } from './field.js';
import { byArch, invalidConf, legacy, type LegacyConf, type OnDiagnostic } from './legacy.js';
import { choice, integer } from './kind.js';
import { at } from './place.js';

/** A graphics card; `vram`, `ram` and `vgamem` are KiB. */
export const video = Object.assign(
  defineDevice({
    devType: 'video',
    tag: 'video',
    identity: [],
    hotplug: { plug: false, unplug: false, update: [] },
    fields: {
      device: field(
        choice(['qxl', 'vga', 'cirrus', 'virtio', 'bochs', 'ramfb', 'vmvga', 'xen', 'vbox', 'gop', 'none']),
        at('model.type'),
        { default: 'qxl' },
      ),
      specParams: {
        vram: field(integer(), at('model.vram')),
        heads: field(integer(1), at('model.heads')),
        ram: field(integer(), at('model.ram')),
        vgamem: field(integer(), at('model.vgamem')),
      },
    },
    normalise(spec) {
      const isNone = spec['device'] === 'none';
      for (const [key, value] of [
        ['vram', 32_768],
        ['heads', 1],
      ] as const) {
        const path = ['specParams', key];
        if (!isNone) setField(spec, path, getField(spec, path) ?? value);
      }
      // They are QXL's own; managers send them for any card.
      const params = spec['specParams'] as Record<string, unknown> | undefined;
      if (spec['device'] !== 'qxl') {
        delete params?.['ram'];
        delete params?.['vgamem'];
      }
    },
  }),
  { specListFromLegacyConf: legacy(videoSpecs) },
);

/** As many cards as the conf wants monitors, of the kind that its display calls for. */
function videoSpecs(conf: LegacyConf, arch: string, onDiagnostic: OnDiagnostic) {
  const device = cardOf(conf, arch, onDiagnostic);
  if (device === undefined) return [];
  const count = monitors(conf);
  if (device !== 'qxl' && count > 1) {
    const message = `"spiceMonitors" gives ${count} cards for display "vnc" too`;
    onDiagnostic({ code: 'heads-ignore-display', key: 'spiceMonitors', message });
  }
  const vram = count <= 2 ? '65536' : '32768';
  return Array.from({ length: Math.max(0, count) }, () => ({ type: 'video', device, specParams: { vram } }));
}

function cardOf(conf: LegacyConf, arch: string, onDiagnostic: OnDiagnostic): string | undefined {
  if (conf.display === 'vnc') return byArch(arch, { x86: 'cirrus', ppc: 'vga' });
  if (conf.display === 'qxl') return 'qxl';
  if (conf.display === 'qxlnc') {
    const message = 'display "qxlnc" gives spice graphics without a video card';
    onDiagnostic({ code: 'no-video', key: 'display', message });
  }
  return undefined;
}

function monitors(conf: LegacyConf): number {
  const { spiceMonitors = 1 } = conf;
  const text = String(spiceMonitors).trim();
  if (!/^[+-]?[0-9]+$/.test(text)) {
    throw invalidConf('spiceMonitors', `is ${JSON.stringify(spiceMonitors)}: it must be a whole number`);
  }
  return Number(text);
}
