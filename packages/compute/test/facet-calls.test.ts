import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FACET_CALLS,
  FACETS,
  facetsOf,
  hostInfoSchema,
  instanceInfoSchema,
  type JsonSchema,
} from '@hostelry/compute';
import * as compute from '@hostelry/compute';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');

/** Each interface that a file declares, with its members and, of methods, how many parameters come before the options. */
function interfacesIn(path: string): Map<string, { name: string; takes: number | undefined }[]> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, { name: string; takes: number | undefined }[]>();
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const members = statement.members.map((member) => ({
      name: member.name?.getText() ?? '',
      takes: ts.isMethodSignature(member)
        ? member.parameters.filter((each) => each.name.getText() !== 'options').length
        : undefined,
    }));
    found.set(statement.name.text, members);
  }
  return found;
}

const declared = new Map(
  [join(SOURCES, 'info.ts'), join(SOURCES, 'instance-spec.ts')]
    .concat(readdirSync(join(SOURCES, 'facets')).map((name) => join(SOURCES, 'facets', name)))
    .flatMap((path) => [...interfacesIn(path)]),
);

describe('the table of calls', () => {
  it.each(FACETS)('says of each method of %s how many arguments it takes', (facet) => {
    const type = `${facet[0]?.toUpperCase()}${facet.slice(1)}Facet`;
    const methods = Object.fromEntries((declared.get(type) ?? []).map(({ name, takes }) => [name, takes]));
    const told = Object.entries(FACET_CALLS[facet]).map(([name, { takes }]) => [name, takes]);
    expect(Object.fromEntries(told)).toEqual(methods);
  });

  it('gives the facets that a driver has', () => {
    expect(facetsOf({ pause: {}, power: {}, console: undefined })).toEqual(['power', 'pause']);
  });
});

/** Types whose schemas are one object, so that the fields of both can be compared. */
const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  InstanceInfo: instanceInfoSchema,
  HostInfo: hostInfoSchema,
  DiskInfo: compute.diskInfoSchema,
  InterfaceInfo: compute.interfaceInfoSchema,
  InstanceSpec: compute.instanceSpecSchema,
  VolumeSpec: compute.volumeSpecSchema,
  SnapshotSpec: compute.snapshotSpecSchema,
  RescueSpec: compute.rescueSpecSchema,
  InstanceSize: compute.instanceSizeSchema,
  AnnotationsChange: compute.annotationsChangeSchema,
  DefinitionEdit: compute.definitionEditSchema,
  RebuildSpec: compute.rebuildSpecSchema,
  CloneSpec: compute.cloneSpecSchema,
  MigrateOptions: compute.migrateOptionsSchema,
  FirewallRule: compute.firewallRuleSchema,
  FirewallPolicy: compute.firewallPolicySchema,
  PasswordSpec: compute.passwordSpecSchema,
  InstanceStatistics: compute.instanceStatisticsSchema,
  HostStatistics: compute.hostStatisticsSchema,
  DeviceInfo: compute.deviceInfoSchema,
  PoolVolumeSpec: compute.poolVolumeSpecSchema,
  CloneVolumeSpec: compute.cloneVolumeSpecSchema,
  NetworkSpec: compute.networkSpecSchema,
  DhcpReservation: compute.dhcpReservationSchema,
  DnsHost: compute.dnsHostSchema,
};

it.each(Object.entries(SCHEMAS))(
  'the schema of %s knows every field of the type, and no other',
  (type, schema) => {
    const fields = (declared.get(type) ?? []).map(({ name }) => name);
    expect(fields.length).toBeGreaterThan(0);
    expect(Object.keys((schema.properties ?? {}) as object).sort()).toEqual(fields.sort());
  },
);
