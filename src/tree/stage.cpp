#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/stage.hpp>

namespace cdk {
namespace {

bool valid(const std::string& name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return letter(name[0]) && std::ranges::all_of(name, [&](char c) {
           return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
         });
}

const Construct* parent_of(const Construct& construct) { return construct.node().scope(); }

std::string name_of(const Stage* outer, const Construct& stage, const StageProps& props) {
  if (outer == nullptr) return props.stage_name;
  const std::string own = props.stage_name.empty() ? stage.node().id() : props.stage_name;
  return outer->stage_name().empty() ? own : outer->stage_name() + "-" + own;
}

}  // namespace

Stage::Stage(const Scope& scope, const Props& props)
    : Construct(scope),
      outdir_(props.outdir),
      parent_stage_(parent_of(*this) != nullptr ? Stage::of(*parent_of(*this)) : nullptr),
      env_(props.env) {
  ++node().census().stages;
  stage_name_ = name_of(parent_stage_, *this, props);
  if (!stage_name_.empty() && !valid(stage_name_))
    fail(*this, {"the stage name is '" + stage_name_ + "'", "a letter, then letters, digits, '-', '_' and '.'"});
  if (props.permissions_boundary) props.permissions_boundary->bind(*this);
  if (parent_stage_ == nullptr) return;
  if (!outdir_.empty())
    fail(*this, {"the outdir is '" + outdir_ + "'", "an outdir for the App only; stages are written below it"});
  if (env_.account.empty()) env_.account = parent_stage_->account();
  if (env_.region.empty()) env_.region = parent_stage_->region();
}

Stage* Stage::of(const Construct& construct) {
  for (Construct* c = const_cast<Construct*>(&construct); c != nullptr; c = c->node().scope())
    if (auto* stage = c->as_stage()) return stage;
  return nullptr;
}

bool Stage::is_stage(const Construct& construct) { return construct.as_stage() != nullptr; }

std::string Stage::artifact_id() const {
  if (parent_stage_ == nullptr) return {};
  std::string name = node().path();
  std::ranges::replace(name, Node::PATH_SEP, '-');
  const auto first = std::min(name.find_first_not_of('-'), name.size());
  return "assembly-" + name.substr(first, name.find_last_not_of('-') + 1 - first);
}

}  // namespace cdk
