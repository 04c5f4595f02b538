import {
  validateDefinitionEdit,
  type CallOptions,
  type DefinitionChange,
  type DefinitionEdit,
  type InstanceDefinition,
  type ReadDefinitionOptions,
} from '@hostelry/compute';
import { facet } from './actions/action.js';
import { type Instances } from './instances.js';

/** The native documents of instances, and what changes of them would come to. To change one is an action, `edit`. */
export class InstanceDefinitions {
  readonly #instances: Instances;

  constructor(instances: Instances) {
    this.#instances = instances;
  }

  /** `unsupported` if the driver has no definitions. */
  async read(ref: string, options: ReadDefinitionOptions = {}): Promise<InstanceDefinition> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'definition').read(instance.uuid, options);
  }

  /** Changes nothing; see DefinitionFacet. */
  async check(ref: string, edit: DefinitionEdit, options: CallOptions = {}): Promise<DefinitionChange> {
    const checked = validateDefinitionEdit(edit);
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'definition').check(instance.uuid, checked, options);
  }
}
