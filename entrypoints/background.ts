import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  // Listeners are registered here, synchronously (codebases.md §4 no. 2).
});
