/** What `engine.ts` bundles and measures. */
export { defaultPack } from '../../lib/engine/inquiry/default-pack';
export { judge } from '../../lib/engine/inquiry/judge';
