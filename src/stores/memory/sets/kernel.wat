;; What sets of ordinals, and searches, need for each of their words or members: 64 bits, and their count, in one instruction each.
;; Addresses are bytes. All bits end at a multiple of 32, as sets of bits do wherever they are, with no bit set behind the last ordinal; lists are 32 bits a member, rising.
(module
  (memory (export "memory") 1)

  ;; Keeps in the bits at $into, which end at $end, those that are set at $other too; answers how many are left. Four words at a time
  ;; take two thirds of what one at a time do.
  (func (export "meetBits") (param $into i32) (param $end i32) (param $other i32) (result i32)
    (local $word i64) (local $count i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $into) (local.get $end)))
        (local.set $word (i64.and (i64.load (local.get $into)) (i64.load (local.get $other))))
        (i64.store (local.get $into) (local.get $word))
        (local.set $count (i64.add (local.get $count) (i64.popcnt (local.get $word))))
        (local.set $word (i64.and (i64.load offset=8 (local.get $into)) (i64.load offset=8 (local.get $other))))
        (i64.store offset=8 (local.get $into) (local.get $word))
        (local.set $count (i64.add (local.get $count) (i64.popcnt (local.get $word))))
        (local.set $word (i64.and (i64.load offset=16 (local.get $into)) (i64.load offset=16 (local.get $other))))
        (i64.store offset=16 (local.get $into) (local.get $word))
        (local.set $count (i64.add (local.get $count) (i64.popcnt (local.get $word))))
        (local.set $word (i64.and (i64.load offset=24 (local.get $into)) (i64.load offset=24 (local.get $other))))
        (i64.store offset=24 (local.get $into) (local.get $word))
        (local.set $count (i64.add (local.get $count) (i64.popcnt (local.get $word))))
        (local.set $into (i32.add (local.get $into) (i32.const 32)))
        (local.set $other (i32.add (local.get $other) (i32.const 32)))
        (br $next)))
    (i32.wrap_i64 (local.get $count)))

  ;; Sets in the bits at $into, which end at $end, those that are set at $other too.
  (func (export "uniteBits") (param $into i32) (param $end i32) (param $other i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $into) (local.get $end)))
        (i64.store (local.get $into) (i64.or (i64.load (local.get $into)) (i64.load (local.get $other))))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (br $next))))

  ;; Answers how many bits from $from to $end are set.
  (func (export "countBits") (param $from i32) (param $end i32) (result i32)
    (local $count i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $count (i64.add (local.get $count) (i64.popcnt (i64.load (local.get $from)))))
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (br $next)))
    (i32.wrap_i64 (local.get $count)))

  ;; Writes the ordinals of the bits from $from to $end to a list at $into.
  (func (export "listBits") (param $from i32) (param $end i32) (param $into i32)
    (local $word i64) (local $first i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $word (i64.load (local.get $from)))
        (block $empty
          (loop $bit
            (br_if $empty (i64.eqz (local.get $word)))
            (i32.store (local.get $into) (i32.add (local.get $first) (i32.wrap_i64 (i64.ctz (local.get $word)))))
            (local.set $into (i32.add (local.get $into) (i32.const 4)))
            (local.set $word (i64.and (local.get $word) (i64.sub (local.get $word) (i64.const 1))))
            (br $bit)))
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (local.set $first (i32.add (local.get $first) (i32.const 64)))
        (br $next))))

  ;; Sets in the bits at $bits those of a list from $from to $end.
  (func (export "setBits") (param $from i32) (param $end i32) (param $bits i32)
    (local $ordinal i32) (local $at i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $ordinal (i32.load (local.get $from)))
        (local.set $at (i32.add (local.get $bits) (i32.shl (i32.shr_u (local.get $ordinal) (i32.const 5)) (i32.const 2))))
        (i32.store (local.get $at) (i32.or (i32.load (local.get $at)) (i32.shl (i32.const 1) (local.get $ordinal))))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br $next))))

  ;; Writes what is in both of two lists, from $one to $oneEnd and from $other to $otherEnd, to a list at $into; answers where it
  ;; ends. Sums take the place of branches, which no processor could foretell.
  (func (export "meetLists") (param $one i32) (param $oneEnd i32) (param $other i32) (param $otherEnd i32) (param $into i32) (result i32)
    (local $first i32) (local $second i32)
    (block $done
      (loop $next
        (br_if $done (i32.or (i32.ge_u (local.get $one) (local.get $oneEnd)) (i32.ge_u (local.get $other) (local.get $otherEnd))))
        (local.set $first (i32.load (local.get $one)))
        (local.set $second (i32.load (local.get $other)))
        (i32.store (local.get $into) (local.get $first))
        (local.set $into (i32.add (local.get $into) (i32.shl (i32.eq (local.get $first) (local.get $second)) (i32.const 2))))
        (local.set $one (i32.add (local.get $one) (i32.shl (i32.le_u (local.get $first) (local.get $second)) (i32.const 2))))
        (local.set $other (i32.add (local.get $other) (i32.shl (i32.le_u (local.get $second) (local.get $first)) (i32.const 2))))
        (br $next)))
    (local.get $into))

  ;; Writes the places of those words from $from to $end to a list at $into that have no more than so many bits beside those wanted, and lack no
  ;; more than so many of these; answers where it ends.
  (func (export "listNear") (param $from i32) (param $end i32) (param $wanted i32) (param $othersMax i32) (param $missingMax i32) (param $into i32) (result i32)
    (local $own i32) (local $shared i32) (local $place i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $own (i32.load (local.get $from)))
        (local.set $shared (i32.and (local.get $own) (local.get $wanted)))
        (i32.store (local.get $into) (local.get $place))
        (local.set $into (i32.add (local.get $into) (i32.shl
          (i32.and
            (i32.le_u (i32.popcnt (i32.xor (local.get $own) (local.get $shared))) (local.get $othersMax))
            (i32.le_u (i32.popcnt (i32.xor (local.get $wanted) (local.get $shared))) (local.get $missingMax)))
          (i32.const 2))))
        (local.set $place (i32.add (local.get $place) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br $next)))
    (local.get $into)))
