#include "program.hpp"

#include <exception>
#include <map>
#include <ostream>
#include <stdexcept>

#include "amender.hpp"
#include "class_plan.hpp"
#include "class_renderer.hpp"
#include "naming.hpp"
#include "numbering.hpp"
#include "output.hpp"
#include "parser.hpp"
#include "table_plan.hpp"
#include "table_renderer.hpp"

namespace cdk::spec_gen {
namespace {

Spec read_spec(const std::string& data, const std::string& corrections) {
  Spec spec = parse(data, read_file(data));
  amend(spec, parse(corrections, read_file(corrections)));
  check_names(spec);
  for (const Module& module : spec.modules)
    if (is_keyword(module.name)) throw std::runtime_error(module.name + " is no name for a namespace");
  return spec;
}

void write_headers(const std::vector<NumberedResource>& resources, Output& output) {
  std::map<std::string, std::vector<std::string>> umbrellas;
  for (const NumberedResource& numbered : resources) {
    const ClassPlan plan = plan_class(numbered);
    output.write("cdk/" + plan.scope + "/" + plan.header, render_class(plan));
    if (!plan.nested.empty()) output.write("cdk/" + plan.scope + "/" + plan.types_header(), render_types(plan));
    umbrellas[plan.scope].push_back(plan.header);
  }
  for (const auto& [module, headers] : umbrellas)
    output.write("cdk/" + module + "/cfn.hpp", render_umbrella(module, headers));
}

}  // namespace

int run(const std::vector<std::string>& arguments, std::ostream& errors) {
  if (arguments.size() != 3) {
    errors << "usage: cdk-spec-gen RESOURCES.TXT CORRECTIONS.TXT OUTPUT_FOLDER\n";
    return 2;
  }
  try {
    const Spec spec = read_spec(arguments[0], arguments[1]);
    const std::vector<NumberedResource> resources = number(spec);
    Output output(arguments[2]);
    write_headers(resources, output);
    output.write("spec/table.cpp", render_table(plan_table(resources)));
    output.remove_leftovers();
    return 0;
  } catch (const std::exception& problem) {
    errors << "cdk-spec-gen: " << problem.what() << "\n";
    return 1;
  }
}

}  // namespace cdk::spec_gen
