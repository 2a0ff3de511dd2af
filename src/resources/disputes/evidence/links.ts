type Form = 'file' | 'thumbnail' | 'original';

export const evidenceUrl = (id: string, form: Form): string =>
  `/api/evidence/${encodeURIComponent(id)}/${form}`;
