// The built page, asked as a server would be asked.
import handler from './dist/rsc/index.js';

const textOf = async (path) => (await handler(new Request(`http://consumer.invalid${path}`))).text();
const html = await textOf('/');
if (!/<button[^>]*>.*Ask more/.test(html)) throw new Error(`the page has no button: ${html.slice(0, 400)}`);
if (!/<h1[^>]*>.*Ferrywoman/.test(html)) throw new Error(`the page has no heading: ${html.slice(0, 400)}`);
const stream = await textOf('/index.rsc');
// A component that runs on the server leaves its markup in the stream; one of the client leaves a reference.
if (!stream.includes('"data-component":"Stack"')) throw new Error('Stack was not rendered on the server');
if (stream.includes('"data-component":"Button"')) throw new Error('Button was rendered on the server');
process.stdout.write(`${html.length} characters of HTML, ${stream.length} of stream`);
