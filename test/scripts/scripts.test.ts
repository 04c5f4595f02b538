import { describe, expect, it } from 'vitest';
import { restoreOptions } from '../../scripts/npm-options.mjs';
import { notInstalled, wantedPackages } from '../../scripts/provision.mjs';
import { countTests } from '../../scripts/test-counts.mjs';

describe('npm start', () => {
  it('passes arguments after npm’s own "--" on as they are', () => {
    expect(restoreOptions(['--host', 'qemu:///system'], {})).toEqual(['--host', 'qemu:///system']);
  });

  it('gives a value back to the option that npm took away', () => {
    const env = { npm_config_host: 'true', npm_config_port: 'true', npm_config_data: 'true' };
    const args = restoreOptions(['qemu:///system', '8080', './state', 'lxc:///system'], env);
    expect(args).toEqual(
      ['--host', 'qemu:///system', '--port', '8080', '--data', './state'].concat(['--host', 'lxc:///system']),
    );
  });

  it('understands --host=URI, given twice', () => {
    const env = { npm_config_host: 'qemu:///system\n\ntest:///default' };
    expect(restoreOptions([], env)).toEqual(['--host', 'qemu:///system', '--host', 'test:///default']);
  });

  it('leaves the values of options after "--" to them', () => {
    const args = ['--host', 'a://b', '--port', '80'];
    expect(restoreOptions(args, { npm_config_host: 'true' })).toEqual(args);
  });
});

describe('the counts of npm test', () => {
  const test = (status: string) => ({ status, fullName: `is ${status}` });

  it('adds up over files and names what was skipped', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [test('passed'), test('pending')] },
        { status: 'failed', assertionResults: [test('failed'), test('todo'), test('passed')] },
      ],
    };
    expect(countTests(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      skippedNames: ['is pending', 'is todo'],
    });
  });

  it('counts a file that did not load, and a report that is missing, as a failure', () => {
    expect(countTests({ testResults: [{ status: 'failed', assertionResults: [] }] }).failed).toBe(1);
    expect(countTests(undefined).failed).toBe(1);
  });
});

describe('the provisioning', () => {
  it('asks for what is not installed, also when its configuration alone was left', () => {
    const status = 'qemu-utils installed\nsyslinux config-files\n';
    expect(notInstalled(['qemu-utils', 'syslinux', 'mtools'], status)).toEqual(['syslinux', 'mtools']);
  });

  it('reads package names without comments', () => {
    const names = wantedPackages();
    expect(names).toContain('libvirt-daemon-system');
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9.+-]+$/.test(name))).toEqual([]);
  });
});
