export { english as french } from './english.ts'
