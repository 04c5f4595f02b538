import { definePlugPoint, type PlugPoint } from '@hostelry/compute';
import { type PluginChoice } from '../../chosen-plugins.js';
import { imageBackendContract, type ImageBackendMaker } from './image-backend.js';

/** The image backends that the libvirt driver brings along. */
export const BUILT_IN = {
  qcow2: () => import('./qcow2.js'),
  flat: () => import('./flat.js'),
  logical: () => import('./logical.js'),
};

/** The plug point of image backends: a package hostelry-image-backend-x, or a file, and those that the libvirt driver brings along. */
export const imageBackendPoint: PlugPoint<ImageBackendMaker> = definePlugPoint(
  imageBackendContract.kind,
  imageBackendContract.contract,
  BUILT_IN,
);

/** An image backend that instances of the host may have, under a name that they remember. */
export type ImageBackendChoice = PluginChoice;
