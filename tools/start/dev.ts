import { checkedConfig, runGatehouse, withReload } from './run.ts';

await runGatehouse(withReload(await checkedConfig()), { watch: true });
