// Asserting what synthesis warns of.
#pragma once

#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/cloud_assembly.hpp>
#include <string>

/// The warnings and infos of an App, without the "file:line: " that each starts with.
inline std::string warnings(cdk::App& app) {
  const cdk::CloudAssembly assembly = app.synth();
  std::string text;
  for (const std::string& line : assembly.messages()) {
    const auto start = std::min(line.find("warning: "), line.find("info: "));
    text += (text.empty() ? "" : "\n") + line.substr(start == std::string::npos ? 0 : start);
  }
  return text;
}
