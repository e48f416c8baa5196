export { english as spanish } from './english.ts'
