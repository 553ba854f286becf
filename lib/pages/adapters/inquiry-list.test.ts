// @vitest-environment jsdom
import { checkAdapter } from '@/tests/pages/check-adapter';
import adapter from './inquiry-list';

checkAdapter(adapter);
