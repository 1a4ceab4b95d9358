// What the constructs of the file side share.
#pragma once

#include <cdk/construct.hpp>
#include <string>

#include "assets/failure.hpp"

namespace cdk::assets {

/// Does work for a construct, which the error names.
template <class Work>
auto reported(const Construct& construct, Work work) {
  try {
    return work();
  } catch (const Failure& failure) {
    fail(construct, failure.problem());
  }
}

/// Absolute path of the assembly that the construct's assets go into.
std::string assembly_folder(const Construct& construct);

}  // namespace cdk::assets
