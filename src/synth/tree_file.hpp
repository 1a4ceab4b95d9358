// tree.json: the construct tree for tools.
#pragma once

#include <string>

namespace cdk {
class Construct;
}

namespace cdk::synth {

/// The content of tree.json.
std::string tree_text(const Construct& root);

}  // namespace cdk::synth
