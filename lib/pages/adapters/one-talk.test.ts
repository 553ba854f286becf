// @vitest-environment jsdom
import { checkAdapter } from '@/tests/pages/check-adapter';
import adapter from './one-talk';

checkAdapter(adapter);
