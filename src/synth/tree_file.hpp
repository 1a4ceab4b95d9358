// tree.json: the construct tree for tools.
#pragma once

#include <cdk/value.hpp>

namespace cdk {
class Construct;
}

namespace cdk::synth {

/// The content of tree.json.
Value tree_of(const Construct& root);

}  // namespace cdk::synth
