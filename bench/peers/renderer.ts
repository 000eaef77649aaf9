export { renderToString as render } from 'react-dom/server';
