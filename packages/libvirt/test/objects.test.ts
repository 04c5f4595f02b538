import { describe, expect, it } from 'vitest';
import {
  Domain,
  DomainMigrateFlags,
  ErrorDomain,
  ErrorNumber,
  LibvirtError,
  Network,
  NetworkUpdateCommand,
  NetworkUpdateSection,
  NodeDevice,
  StorageVol,
  StorageVolume,
} from '../src/index.js';
import { RecordedCalls, type Answers } from './recorded-calls.js';

const UUID = new Uint8Array(16).fill(0x11);
const DOM = { name: 'd', uuid: UUID, id: 1 };
const PARAMS = [{ field: 'hard_limit', value: { type: 4, value: 9 } }];

function domain(answers: Answers): { readonly calls: RecordedCalls; readonly dom: Domain } {
  const calls = new RecordedCalls(answers);
  return { calls, dom: new Domain(calls, DOM) };
}

describe('methods of objects', () => {
  it('ask first how many typed parameters there are, and for strings too', async () => {
    const { calls, dom } = domain({
      DOMAIN_GET_MEMORY_PARAMETERS: ({ nparams }: { nparams: number }) =>
        nparams === 0 ? { nparams: 3, params: [] } : { nparams: 0, params: PARAMS },
    });
    expect(await dom.getMemoryParameters(2)).toEqual({ hard_limit: 9 });
    expect(calls.calls.map(({ args }) => [args['nparams'], args['flags']])).toEqual([
      [0, 6],
      [3, 6],
    ]);
  });

  it('ask once where there are no typed parameters', async () => {
    const { calls, dom } = domain({ DOMAIN_GET_NUMA_PARAMETERS: { nparams: 0, params: [] } });
    expect(await dom.getNumaParameters()).toEqual({});
    expect(calls.names).toHaveLength(1);
  });

  it('reject, and do not throw, what cannot be sent', async () => {
    const { calls, dom } = domain({});
    await expect(dom.setMemoryParameters({ hard_limit: 'much' })).rejects.toThrow('"hard_limit"');
    expect(calls.names).toEqual([]);
  });

  it('call the older procedure without flags, which every daemon has', async () => {
    const calls = new RecordedCalls({ STORAGE_VOL_GET_INFO: {}, STORAGE_VOL_GET_INFO_FLAGS: {} });
    const vol = new StorageVol(calls, { pool: 'p', name: 'v', key: 'k' });
    await vol.getInfo();
    await vol.getInfo(1);
    expect(calls.names).toEqual(['STORAGE_VOL_GET_INFO', 'STORAGE_VOL_GET_INFO_FLAGS']);
    expect(StorageVolume).toBe(StorageVol);
  });

  it('ask for CPU time in pieces that the protocol takes', async () => {
    const { calls, dom } = domain({
      DOMAIN_GET_CPU_STATS: ({ nparams, ncpus }: { nparams: number; ncpus: number }) => {
        if (nparams === 0) return { nparams: ncpus === 0 ? 130 : 1, params: [] };
        return { nparams, params: Array(ncpus).fill({ field: 'cpu_time', value: { type: 4, value: 7 } }) };
      },
    });
    expect(await dom.getCPUStats(0)).toEqual(Array(130).fill({ cpu_time: 7 }));
    expect(calls.calls.slice(2).map(({ args }) => [args['start_cpu'], args['ncpus']])).toEqual([
      [0, 128],
      [128, 2],
    ]);
  });

  it('send the order of arguments that an old daemon expects', async () => {
    const update = async (supported: number) => {
      const calls = new RecordedCalls({ CONNECT_SUPPORTS_FEATURE: { supported }, NETWORK_UPDATE: undefined });
      await new Network(calls, { name: 'n', uuid: UUID }).update(
        NetworkUpdateCommand.ADD_LAST,
        NetworkUpdateSection.IP_DHCP_HOST,
        '<host/>',
      );
      const { command, section, parentIndex } = calls.calls[1]?.args ?? {};
      return [command, section, parentIndex];
    };
    const { ADD_LAST } = NetworkUpdateCommand;
    expect(await update(1)).toEqual([ADD_LAST, NetworkUpdateSection.IP_DHCP_HOST, -1]);
    expect(await update(0)).toEqual([NetworkUpdateSection.IP_DHCP_HOST, ADD_LAST, -1]);
  });

  it('see a failure that the daemon answers as a success', async () => {
    const { dom } = domain({ DOMAIN_GET_SECURITY_LABEL_LIST: { labels: [], ret: -1 } });
    await expect(dom.getSecurityLabelList()).rejects.toMatchObject({ codeName: 'INTERNAL_ERROR' });
  });

  it('give what is optional as undefined', async () => {
    const calls = new RecordedCalls({ NODE_DEVICE_GET_PARENT: { parentName: undefined } });
    expect(await new NodeDevice(calls, { name: 'computer' }).getParent()).toBeUndefined();
    const { dom } = domain({
      DOMAIN_GET_BLOCK_JOB_INFO: { found: 0, type: 0, bandwidth: 0, cur: 0, end: 0 },
    });
    expect(await dom.getBlockJobInfo('vda')).toBeUndefined();
  });
});

describe('a migration that the client leads', () => {
  const cookie = { cookie_out: new Uint8Array([1]) };
  const qemuError = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'It broke', { domain: ErrorDomain.QEMU });
  const fail = (error: Error) => (): never => {
    throw error;
  };
  const good = {
    source: {
      CONNECT_SUPPORTS_FEATURE: { supported: 1 },
      DOMAIN_MIGRATE_BEGIN3_PARAMS: { ...cookie, xml: '<domain/>' },
      DOMAIN_GET_STATE: { state: 1, reason: 0 },
      DOMAIN_MIGRATE_PERFORM3_PARAMS: cookie,
      DOMAIN_MIGRATE_CONFIRM3_PARAMS: undefined,
    },
    destination: {
      DOMAIN_MIGRATE_PREPARE3_PARAMS: { ...cookie, uri_out: 'tcp:there' },
      DOMAIN_MIGRATE_FINISH3_PARAMS: { ...cookie, dom: { ...DOM, id: 5 } },
    },
  } as const;

  function setUp(source: Answers, destination: Answers, flags = 0) {
    const here = new RecordedCalls({ ...good.source, ...source });
    const there = new RecordedCalls({ ...good.destination, ...destination });
    const outcome = new Domain(here, DOM).migrate(there, {}, flags);
    const cancelled = (calls: RecordedCalls, name: string) =>
      calls.calls.filter((call) => call.name === name).map(({ args }) => args['cancelled']);
    return { here, there, outcome, cancelled };
  }

  it('tells the source to end its guest once the other runs', async () => {
    const { here, outcome, cancelled } = setUp({}, {});
    expect((await outcome).id).toBe(5);
    expect(here.names.slice(1)).toEqual([
      'DOMAIN_MIGRATE_BEGIN3_PARAMS',
      'DOMAIN_GET_STATE',
      'DOMAIN_MIGRATE_PERFORM3_PARAMS',
      'DOMAIN_MIGRATE_CONFIRM3_PARAMS',
    ]);
    expect(cancelled(here, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS')).toEqual([0]);
  });

  it('is protected from other changes where the source can, and refused where it must be and cannot', async () => {
    const begun = (calls: RecordedCalls) =>
      calls.calls
        .filter(({ name }) => name === 'DOMAIN_MIGRATE_BEGIN3_PARAMS')
        .map(({ args }) => args['flags']);
    const { CHANGE_PROTECTION, LIVE } = DomainMigrateFlags;
    const unable = { CONNECT_SUPPORTS_FEATURE: { supported: 0 } };
    const able = setUp({}, {}, LIVE);
    const unprotected = setUp(unable, {}, LIVE);
    const refused = setUp(unable, {}, LIVE | CHANGE_PROTECTION);
    await Promise.all([able.outcome, unprotected.outcome]);
    await expect(refused.outcome).rejects.toMatchObject({ codeName: 'ARGUMENT_UNSUPPORTED' });
    expect([able, unprotected, refused].map(({ here }) => begun(here))).toEqual([
      ...[[LIVE | CHANGE_PROTECTION], [LIVE], []],
    ]);
    expect(refused.there.names).toEqual([]);
  });

  it('gives the source its job back when the destination cannot prepare', async () => {
    const { here, there, outcome, cancelled } = setUp(
      {},
      { DOMAIN_MIGRATE_PREPARE3_PARAMS: fail(qemuError) },
    );
    await expect(outcome).rejects.toBe(qemuError);
    expect(cancelled(here, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS')).toEqual([1]);
    expect(there.names).toEqual(['DOMAIN_MIGRATE_PREPARE3_PARAMS']);
  });

  it('tells the destination when the source could not send, and says what both say', async () => {
    const late = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'Nothing came', { domain: ErrorDomain.QEMU });
    const { here, there, outcome, cancelled } = setUp(
      { DOMAIN_MIGRATE_PERFORM3_PARAMS: fail(qemuError) },
      { DOMAIN_MIGRATE_FINISH3_PARAMS: fail(late) },
    );
    await expect(outcome).rejects.toMatchObject({ code: qemuError.code, cause: late });
    await expect(outcome).rejects.toThrow(/It broke.*Nothing came/);
    expect(cancelled(there, 'DOMAIN_MIGRATE_FINISH3_PARAMS')).toEqual([1]);
    expect(cancelled(here, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS')).toEqual([]);
  });

  it('has the source go on when the destination could not start', async () => {
    const { here, outcome, cancelled } = setUp({}, { DOMAIN_MIGRATE_FINISH3_PARAMS: fail(qemuError) });
    await expect(outcome).rejects.toBe(qemuError);
    expect(cancelled(here, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS')).toEqual([1]);
  });

  it('undoes both sides when no address is known', async () => {
    const { here, there, outcome, cancelled } = setUp(
      {},
      { DOMAIN_MIGRATE_PREPARE3_PARAMS: { ...cookie, uri_out: undefined } },
    );
    await expect(outcome).rejects.toThrow('no address');
    expect(cancelled(there, 'DOMAIN_MIGRATE_FINISH3_PARAMS')).toEqual([1]);
    expect(cancelled(here, 'DOMAIN_MIGRATE_CONFIRM3_PARAMS')).toEqual([1]);
  });

  it('sends nothing when only the definition goes', async () => {
    const { here, outcome } = setUp({}, {}, DomainMigrateFlags.OFFLINE);
    await outcome;
    expect(here.names).not.toContain('DOMAIN_MIGRATE_PERFORM3_PARAMS');
  });
});
