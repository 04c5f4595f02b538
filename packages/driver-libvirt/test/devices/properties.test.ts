import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classOf,
  devicesFromDevMap,
  devMapFromDevSpecMap,
  devMapFromDomainXml,
  devObjectsFromDevMap,
  devSpecMapFromDevMap,
  devSpecMapFromDevSpecList,
  domainXmlFromDevMap,
  type DevSpec,
} from '../../src/devices/index.js';
import { drawnTypes, specOf } from './arbitrary-spec.js';
import { domainXml, invalidDocuments, noXmllint } from './xmllint.js';

/** Few for each change of the code; HOSTELRY_FUZZ_RUNS for a night. */
const RUNS = Number(process.env['HOSTELRY_FUZZ_RUNS'] ?? 30);

describe('random specs', () => {
  it.each(drawnTypes)('of %s come back through XML and objects as they were', (type) => {
    fc.assert(
      fc.property(specOf(type), (spec) => {
        const wanted = devMapFromDevSpecMap(devSpecMapFromDevSpecList([spec]));
        const xml = domainXmlFromDevMap(wanted, domainXml());
        const found = devMapFromDomainXml(xml);
        expect(found[type].map((object) => object.spec)).toEqual(wanted[type].map((object) => object.spec));
        // A second time from what was read, and the document keeps its bytes.
        const again = devMapFromDevSpecMap({
          ...devSpecMapFromDevSpecList([]),
          [type]: devSpecMapFromDevMap(found)[type],
        });
        expect(again[type].map((object) => object.spec)).toEqual(wanted[type].map((object) => object.spec));
        expect(domainXmlFromDevMap(found, xml)).toBe(xml);
      }),
      { numRuns: RUNS },
    );
  });

  it('of all types together come back, each in its order', () => {
    const singles = drawnTypes.map((type) => specOf(type));
    fc.assert(
      fc.property(fc.tuple(...singles), (specs) => {
        const map = devMapFromDevSpecMap(devSpecMapFromDevSpecList(specs));
        const xml = domainXmlFromDevMap(map, domainXml());
        const found = devMapFromDomainXml(xml);
        const wanted = devObjectsFromDevMap(map).map(({ spec }) => spec);
        const isExtra = ({ spec }: { spec: object }) => 'name' in spec && spec.name === 'com.redhat.spice.0';
        expect(
          devObjectsFromDevMap(found)
            .filter((each) => !isExtra(each))
            .map(({ spec }) => spec),
        ).toEqual(wanted);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it.skipIf(noXmllint !== undefined).each(drawnTypes)(
    "of %s make documents that libvirt's schema takes",
    (type) => {
      const documents = fc
        .sample(specOf(type), { numRuns: RUNS, seed: 6 })
        .map((spec: DevSpec) =>
          domainXml(devicesFromDevMap(devMapFromDevSpecMap(devSpecMapFromDevSpecList([spec])))),
        );
      expect(invalidDocuments(documents).slice(0, 2)).toEqual([]);
    },
  );

  it('are frozen objects, and reading one changes no other', () => {
    fc.assert(
      fc.property(specOf('disk'), (spec) => {
        const object = classOf('disk').fromSpec(spec as never);
        expect(Object.isFrozen(object)).toBe(true);
        const before = structuredClone(object.spec);
        classOf('disk').toXml(object);
        expect(object.spec).toEqual(before);
      }),
    );
  });
});
