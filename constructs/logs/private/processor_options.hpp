// Options of processors.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::logs {

/// Refuses a processor whose type wants options that aren't there.
void require_options(bool there, const char* type, const char* options, std::source_location where);

/// The field of a log event that a processor reads: the whole event unless another is given.
inline Input<std::string> source_or_message(const Input<std::string>& source) {
  return source.is_set() ? source : Input<std::string>("@message");
}

/// Entries, each made into what CloudFormation calls it.
template <class Entries, class Make>
auto each(const Entries& entries, Make make) {
  std::vector<decltype(make(*entries.begin()))> made;
  for (const auto& entry : entries) made.push_back(make(entry));
  return made;
}

}  // namespace cdk::logs
