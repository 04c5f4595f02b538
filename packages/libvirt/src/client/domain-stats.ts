import { type DomainStatsParameters } from '../generated/parameters.js';
import {
  remote,
  remote_nonnull_domain,
  type remote_connect_get_all_domain_stats_args,
} from '../generated/remote.js';
import { type Procedure } from '../rpc/procedure.js';
import { type Codec } from '../xdr/codec.js';
import { type XdrReader } from '../xdr/reader.js';
import { type WireDomain } from './domain-reference.js';
import { type TypedParamInputs, typedParamsFrom, type TypedParamValue } from './typed-params.js';

/** The statistics of one domain as they come. */
export interface WireDomainStats {
  readonly dom: WireDomain;
  readonly params: DomainStatsParameters;
}

type Parameters = Record<string, TypedParamValue>;

const MAX_RECORDS = 16_384;
const MAX_PARAMETERS = 262_144;
const MAX_STRING = 4_194_304;
const PARAMETER = 'remote_typed_param';
const VALUE = 'remote_typed_param_value';
/**
 * Names that parsed text may have as keys. Without `__proto__`, which it takes otherwise than an assignment; and without
 * what must be escaped, where the JSON.parse of Node.js 24 may take one key for another.
 */
const PLAIN_NAME = /^[a-z][\w.:-]*$/i;

/**
 * CONNECT_GET_ALL_DOMAIN_STATS, its reply read straight into plain objects. There are tens of parameters of each of
 * hundreds of domains, and with two objects for each, as the protocol has them, most of the time went into those.
 */
export function bulkStatistics(): Procedure<
  remote_connect_get_all_domain_stats_args,
  readonly WireDomainStats[]
> {
  const { program, version, number, name, args } = remote.CONNECT_GET_ALL_DOMAIN_STATS;
  return { program, version, number, name, args, ret: records };
}

const records: Codec<readonly WireDomainStats[]> = {
  encode(writer, stats) {
    const retStats = stats.map(({ dom, params }) => ({
      dom: { ...dom },
      params: typedParamsFrom(params as TypedParamInputs),
    }));
    remote.CONNECT_GET_ALL_DOMAIN_STATS.ret?.encode(writer, { retStats });
  },
  decode(reader) {
    const count = reader.count(MAX_RECORDS, 28, 'remote_connect_get_all_domain_stats_ret.retStats');
    const shape = new Shape();
    const list = new Array<WireDomainStats>(count);
    for (let index = 0; index < count; index++) {
      list[index] = { dom: remote_nonnull_domain.decode(reader), params: readParameters(reader, shape) };
    }
    return list;
  },
};

function readParameters(reader: XdrReader, shape: Shape): Parameters {
  const count = reader.count(MAX_PARAMETERS, 12, 'remote_domain_stats_record.params');
  let object = shape.begin(count);
  for (let index = 0; index < count; index++) {
    const field = reader.name(MAX_STRING, `${PARAMETER}.field`);
    if (!shape.expects(index, field)) object = shape.note(object, index, field);
    object[field] = readValue(reader);
  }
  return object;
}

function readValue(reader: XdrReader): TypedParamValue {
  const type = reader.int(`${VALUE}.type`);
  switch (type) {
    case 1:
      return reader.int(`${VALUE}.i`);
    case 2:
      return reader.uint(`${VALUE}.ui`);
    case 3:
      return reader.hyper(`${VALUE}.l`);
    case 4:
      return reader.uhyper(`${VALUE}.ul`);
    case 5:
      return reader.double(`${VALUE}.d`);
    case 6:
      return reader.int(`${VALUE}.b`) !== 0;
    case 7:
      return reader.string(MAX_STRING, `${VALUE}.s`);
    default:
      throw reader.unknownDiscriminant(type, `${VALUE}.type`);
  }
}

/**
 * The fields of the last object in their order, which the next one mostly has too. Copying an object that has them all
 * and setting them is three times as fast as adding one after the other.
 */
class Shape {
  #fields: string[] = [];
  #template: Parameters | undefined;

  /** An object for so many fields: with the expected ones in it, to be set, or empty. */
  begin(count: number): Parameters {
    if (count === 0 || count !== this.#fields.length) {
      this.#fields = [];
      this.#template = undefined;
      return {};
    }
    if (this.#template === undefined && !this.#fields.every((field) => PLAIN_NAME.test(field))) return {};
    // Parsed text is laid out like a literal; fields that were added by name would make it a dictionary.
    this.#template ??= JSON.parse(
      `{${this.#fields.map((field) => `${JSON.stringify(field)}:null`).join()}}`,
    ) as Parameters;
    return { ...this.#template };
  }

  expects(index: number, field: string): boolean {
    return this.#fields[index] === field;
  }

  /** Notes a field that was not expected at `index`; gives the object to go on with, of which only what was read is kept. */
  note(object: Parameters, index: number, field: string): Parameters {
    let kept = object;
    if (this.#template !== undefined) {
      this.#template = undefined;
      this.#fields = this.#fields.slice(0, index);
      kept = Object.fromEntries(this.#fields.map((known) => [known, object[known] as TypedParamValue]));
    }
    this.#fields.push(field);
    return kept;
  }
}
