import { ASSET_DISPOSAL, COMPENSATION } from './standInSentences';
import type { SectionSource } from '../types';

export const ASSET_DISPOSALS: SectionSource = {
	id: 'assetDisposals',
	titles: ['资产处置信息', '资产处理信息', '资产处置记录'],
	isOptional: true,
	level: 2,
	openedByText: ['assetsDisposal'],
	sentences: [ASSET_DISPOSAL],
};

export const COMPENSATIONS: SectionSource = {
	id: 'compensations',
	titles: ['保证人代偿信息', '保证人代偿记录', '代偿信息'],
	isOptional: true,
	level: 2,
	openedByText: ['assurerRepayInfos'],
	sentences: [COMPENSATION],
};
