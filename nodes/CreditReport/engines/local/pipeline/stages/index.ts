import { Pipeline } from '../pipeline';
import type { FoundReport, Opened } from '../types';
import { assembleResult } from './assembleResult';
import { findReports } from './findReports';
import { joinPages } from './joinPages';
import { partSheets } from './partSheets';
import { pictureReview } from './pictureReview';
import { readBlocks } from './readBlocks';
import { readPages } from './readPages';
import { reckonCompleteness } from './reckonCompleteness';
import { recogniseEdition } from './recogniseEdition';
import { requireText } from './requireText';
import { reviewValues } from './reviewValues';
import { typeValues } from './typeValues';

/**
 * The pipeline, stage by stage. Who needs less than everything runs up to a stage: the names are what `upTo` takes.
 */

/** The stages of a file: from its source to the reports in it. */
export const FILE_STAGES = Pipeline.from<Opened>()
	.stage('pages', readPages)
	.stage('sheets', partSheets)
	.stage('reports', findReports)
	.stage('text', requireText);

/** The stages of one report of a file: from its pages to what is told of it. */
export const REPORT_STAGES = Pipeline.from<FoundReport>()
	.stage('blocks', joinPages)
	.stage('edition', recogniseEdition)
	.stage('reading', readBlocks)
	.stage('normalised', typeValues)
	.stage('completeness', reckonCompleteness)
	.stage('review', reviewValues)
	.stage('pictures', pictureReview)
	.stage('result', assembleResult);
