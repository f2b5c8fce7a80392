import { answerReadingRequests } from '@/components/new-import/reading/answer-reading-requests';
import type { ReadingRequest } from '@/components/new-import/reading/reading-messages';

const answer = answerReadingRequests((report) => self.postMessage(report));

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => answer(data));
