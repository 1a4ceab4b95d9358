// From a tree to a cloud assembly.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <string>
#include <vector>

namespace cdk {

class App;
class AssemblyBuilder;
class Stage;

/// One synthesis: the passes in their order.
class Synthesis {
 public:
  /// Errors: everything that is wrong with the tree, together.
  static CloudAssembly run(App& app);

 private:
  void prepare(Stage& stage);
  void render(Stage& stage, const std::string& directory);

  CloudAssembly assembly_;
  std::vector<std::string> problems_;
};

}  // namespace cdk
