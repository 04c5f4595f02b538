import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type CompiledFields, type CompiledRow, fieldsFor } from '../src/compiled-fields.js';
import { compileTable } from '../src/compiled-table.js';
import { type ScalarKind } from '../src/schema/table.js';
import { capabilitiesTable } from '../src/generated/tables/capabilities.js';
import { cpuTable } from '../src/generated/tables/cpu.js';
import { domainTable } from '../src/generated/tables/domain.js';
import { domainBackupTable } from '../src/generated/tables/domain-backup.js';
import { domainCapabilitiesTable } from '../src/generated/tables/domain-capabilities.js';
import { domainCheckpointTable } from '../src/generated/tables/domain-checkpoint.js';
import { domainSnapshotTable } from '../src/generated/tables/domain-snapshot.js';
import { hostInterfaceTable } from '../src/generated/tables/host-interface.js';
import { networkTable } from '../src/generated/tables/network.js';
import { networkPortTable } from '../src/generated/tables/network-port.js';
import { nodeDeviceTable } from '../src/generated/tables/node-device.js';
import { nwfilterTable } from '../src/generated/tables/nwfilter.js';
import { nwfilterBindingTable } from '../src/generated/tables/nwfilter-binding.js';
import { secretTable } from '../src/generated/tables/secret.js';
import { storagePoolTable } from '../src/generated/tables/storage-pool.js';
import { storagePoolCapabilitiesTable } from '../src/generated/tables/storage-pool-capabilities.js';
import { storageVolTable } from '../src/generated/tables/storage-vol.js';

const tables = [
  capabilitiesTable,
  cpuTable,
  domainTable,
  domainBackupTable,
  domainCapabilitiesTable,
  domainCheckpointTable,
  domainSnapshotTable,
  hostInterfaceTable,
  networkTable,
  networkPortTable,
  nodeDeviceTable,
  nwfilterTable,
  nwfilterBindingTable,
  secretTable,
  storagePoolTable,
  storagePoolCapabilitiesTable,
  storageVolTable,
];

const file = join(import.meta.dirname, '../src/kinds.ts');
const program = ts.createProgram([file], {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  noEmit: true,
});
const checker = program.getTypeChecker();

/** The type that the parse function of a root element gives. */
function typeOfRoot(row: CompiledRow): ts.Type {
  const source = program.getSourceFile(file) ?? expect.fail(`No ${file}`);
  const module = checker.getSymbolAtLocation(source) ?? expect.fail('No module');
  const parse = checker.getExportsOfModule(module).find(({ name }) => name === `parse${row.name}`);
  const [signature] = checker
    .getTypeOfSymbol(parse ?? expect.fail(`No parse${row.name}`))
    .getCallSignatures();
  return checker.getReturnTypeOfSignature(signature ?? expect.fail('No signature'));
}

function variantsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function property(type: ts.Type, name: string): ts.Type | undefined {
  const symbol = type.getProperty(name);
  return symbol === undefined ? undefined : checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
}

/** The strings a discriminator may be in a variant, with undefined where it may be absent. */
function discriminators(type: ts.Type, name: string): (string | undefined)[] {
  const symbol = type.getProperty(name);
  if (symbol === undefined) return [undefined];
  const values: (string | undefined)[] = [];
  for (const each of variantsOf(checker.getTypeOfSymbol(symbol))) {
    if (each.isStringLiteral()) values.push(each.value);
  }
  if ((symbol.flags & ts.SymbolFlags.Optional) !== 0) values.push(undefined);
  return values;
}

/** Whether a variant has the property only to say that it is another variant's. */
function isRuledOut(symbol: ts.Symbol): boolean {
  const declared = symbol.declarations?.[0];
  return (
    declared !== undefined &&
    ts.isPropertySignature(declared) &&
    declared.type?.kind === ts.SyntaxKind.NeverKeyword
  );
}

function scalarMatches(kind: ScalarKind, type: ts.Type): boolean {
  // A variant without the discriminator says that it is undefined
  if ((type.flags & ts.TypeFlags.Never) !== 0) return kind === 'string';
  const wanted =
    kind === 'string'
      ? ts.TypeFlags.StringLike
      : kind === 'long'
        ? ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike
        : ts.TypeFlags.NumberLike;
  return variantsOf(type).every(({ flags }) => (flags & wanted) !== 0);
}

class Comparison {
  readonly findings: string[] = [];
  readonly #seen = new Map<CompiledRow, Set<ts.Type>>();
  #fields = 0;

  get fields(): number {
    return this.#fields;
  }

  compare(row: CompiledRow, type: ts.Type, path: string): void {
    const seen = this.#seen.get(row) ?? new Set();
    if (seen.has(type) || row.foreign) return;
    this.#seen.set(row, seen.add(type));
    const covered = new Set<string>();
    for (const variant of variantsOf(type)) {
      for (const value of row.on === undefined ? [undefined] : discriminators(variant, row.on)) {
        const effective = value ?? row.absent;
        if (effective !== undefined) covered.add(effective);
        if (row.on !== undefined && (effective === undefined || row.variant(effective) === undefined)) {
          this.findings.push(`${path}: the table has no variant ${String(effective)}`);
        }
        this.#compareFields(
          fieldsFor(row, value),
          variant,
          `${path}${value === undefined ? '' : `(${value})`}`,
        );
      }
    }
    for (const name of row.variantNames) {
      if (!covered.has(name)) this.findings.push(`${path}: the types have no variant ${name}`);
    }
  }

  #compareFields(fields: CompiledFields, type: ts.Type, path: string): void {
    const names = new Set(
      checker
        .getPropertiesOfType(type)
        .filter((symbol) => !isRuledOut(symbol))
        .map(({ name }) => name),
    );
    for (const key of fields.keys)
      if (!names.has(key)) this.findings.push(`${path}.${key}: not in the types`);
    for (const name of names)
      if (!fields.keys.has(name)) this.findings.push(`${path}.${name}: not in the table`);
    for (const { name, kind } of fields.attributes)
      this.#compareScalar(kind, property(type, name), `${path}.${name}`);
    if (fields.text !== undefined) this.#compareScalar(fields.text, property(type, 'value'), `${path}.value`);
    for (const { key, repeats, kind, row } of fields.children) {
      const found = property(type, key);
      if (found === undefined) continue;
      const item = checker.isArrayType(found)
        ? checker.getTypeArguments(found as ts.TypeReference)[0]
        : found;
      if (row?.foreign !== true && checker.isArrayType(found) !== repeats) {
        this.findings.push(
          `${path}.${key}: ${repeats ? 'repeats only in the table' : 'repeats only in the types'}`,
        );
      }
      if (kind !== undefined) this.#compareScalar(kind, item, `${path}.${key}`);
      else if (row !== undefined && item !== undefined) this.compare(row, item, `${path}.${key}`);
    }
  }

  #compareScalar(kind: ScalarKind, type: ts.Type | undefined, path: string): void {
    this.#fields++;
    if (type !== undefined && !scalarMatches(kind, type)) {
      this.findings.push(`${path}: ${kind} in the table, ${checker.typeToString(type)} in the types`);
    }
  }
}

describe('types and table', () => {
  it.each(
    tables.flatMap((table) =>
      [...compileTable(table()).roots].map(([root, { row }]) => [root, row] as const),
    ),
  )('of <%s> have the same fields, kinds and variants', (root, row) => {
    const comparison = new Comparison();
    comparison.compare(row, typeOfRoot(row), root);
    expect(comparison.findings).toEqual([]);
    expect(comparison.fields).toBeGreaterThan(1);
  });
});
