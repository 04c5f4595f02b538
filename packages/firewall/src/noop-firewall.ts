import { type FirewallDriver, type InterfaceFilter } from './firewall-driver.js';

/** A firewall that lets everything pass, for hosts whose traffic is filtered elsewhere. */
export class NoopFirewall implements FirewallDriver {
  readonly name = 'noop';
  readonly enforces = false;

  check(): void {
    // There is no rule that it cannot pass over.
  }

  async apply(): Promise<void> {
    // Nothing is enforced.
  }

  async filterOf(): Promise<InterfaceFilter | undefined> {
    return undefined;
  }

  async remove(): Promise<void> {
    // Nothing was made.
  }
}
