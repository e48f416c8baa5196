export interface GraphqlContext { a: 1 }
