import { checkedConfig, runGatehouse } from './run.ts';

await runGatehouse(await checkedConfig(), { watch: true });
