// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { show, violations } from '@/components/testing/render';
import { aPage } from '@/components/testing/samples';
import { db } from '@/lib/store/db';
import type { PageHealthRecord } from '@/lib/store/rows';
import section from './page-health';

const missed = (missesInRow: number): PageHealthRecord => ({
  id: '1',
  updatedAt: 1,
  key: 'one-talk/header.name',
  page: 'one-talk',
  field: 'header.name',
  kind: 'always',
  hits: [3],
  misses: missesInRow,
  missesInRow,
});
const page = { ...aPage, missing: ['header.name'] };

beforeEach(() => db().pageHealth.clear());
afterEach(cleanup);

describe('page-health section', () => {
  it('names the field that is gone, and offers a report', async () => {
    await db().pageHealth.put(missed(2));
    const { container } = show(<section.Body page={page} />);
    await waitFor(() => expect(screen.getByText(/变了样，这些没读到/)).toBeTruthy());
    expect(screen.getByRole('button', { name: /复制报告/ })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('says nothing of a field missed once, which may just be late', async () => {
    await db().pageHealth.put(missed(1));
    show(<section.Body page={page} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/变了样/)).toBeNull();
  });

  it('says nothing while the page cannot be read at all: that has its own message', async () => {
    await db().pageHealth.put(missed(5));
    show(<section.Body page={{ ...page, state: 'logged-out' }} />);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/变了样/)).toBeNull();
  });
});
