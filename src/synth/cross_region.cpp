#include "cross_region.hpp"

#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/cfn_element.hpp>
#include <cdk/custom_resource.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/lazy.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/stack.hpp>

#include "../tree/find_or_add.hpp"
#include "../tree/unique_id.hpp"
#include "../value/json_writer.hpp"

namespace cdk::synth {
namespace {

constexpr const char* WRITER_TYPE = "Custom::CrossRegionExportWriter";
constexpr const char* READER_TYPE = "Custom::CrossRegionExportReader";
constexpr const char* PREFIX = "cdk/exports/";

constexpr std::string_view WRITER_JS = R"js('use strict';
// Keeps a stack's exports as parameters in another region. One that a stack there reads, as its tags tell, stays as it is.
const { SSM } = require('@aws-sdk/client-ssm');

const READ_BY = 'aws-cdk:strong-ref:';
const AT_ONCE = 10;

function* portions(names) {
  for (let i = 0; i < names.length; i += AT_ONCE) yield names.slice(i, i + AT_ONCE);
}

async function readersOf(ssm, name) {
  try {
    const { TagList } = await ssm.listTagsForResource({ ResourceId: name, ResourceType: 'Parameter' });
    return (TagList ?? []).filter(({ Key }) => Key.startsWith(READ_BY)).map(({ Key }) => Key.slice(READ_BY.length));
  } catch (error) {
    if (error.name === 'InvalidResourceId') return [];
    throw error;
  }
}

async function refuseIfRead(ssm, names) {
  const read = [];
  for (const name of names) {
    const readers = await readersOf(ssm, name);
    if (readers.length > 0) read.push(`${name} by ${readers.join(', ')}`);
  }
  if (read.length > 0) throw new Error(`exports are in use: ${read.join('; ')}`);
}

async function refuseIfThere(ssm, names) {
  for (const Names of portions(names)) {
    const { Parameters } = await ssm.getParameters({ Names });
    if (Parameters?.length > 0) throw new Error(`exports are there already: ${Parameters.map((p) => p.Name).join(', ')}`);
  }
}

async function put(ssm, exported, names) {
  for (const Name of names) await ssm.putParameter({ Name, Value: exported[Name], Type: 'String', Overwrite: true });
}

async function remove(ssm, names) {
  for (const Names of portions(names)) await ssm.deleteParameters({ Names });
}

exports.handler = async ({ RequestType, ResourceProperties, OldResourceProperties }) => {
  const { region, exports: exported } = ResourceProperties.WriterProps;
  const ssm = new SSM({ region });
  const names = Object.keys(exported ?? {});
  if (RequestType === 'Delete') {
    await refuseIfRead(ssm, names);
    return remove(ssm, names);
  }
  const before = RequestType === 'Update' ? OldResourceProperties.WriterProps.exports ?? {} : {};
  const fresh = names.filter((name) => !(name in before));
  const changed = names.filter((name) => name in before && before[name] !== exported[name]);
  const gone = Object.keys(before).filter((name) => !names.includes(name));
  await refuseIfRead(ssm, [...changed, ...gone]);
  await refuseIfThere(ssm, fresh);
  await put(ssm, exported, [...fresh, ...changed]);
  await remove(ssm, gone);
};
)js";

constexpr std::string_view READER_JS = R"js('use strict';
// Gives a stack the values that another region's stack left in parameters here, and marks those as read.
const { SSM } = require('@aws-sdk/client-ssm');

const READ_BY = 'aws-cdk:strong-ref:';

async function unlessGone(call) {
  try {
    await call;
  } catch (error) {
    if (error.name !== 'InvalidResourceId') throw error;
  }
}

exports.handler = async ({ RequestType, ResourceProperties, OldResourceProperties }) => {
  const { region, prefix, imports } = ResourceProperties.ReaderProps;
  const ssm = new SSM({ region });
  const tag = READ_BY + prefix;
  const of = (name) => ({ ResourceId: name, ResourceType: 'Parameter' });
  const mark = async (names) => {
    for (const name of names) await ssm.addTagsToResource({ ...of(name), Tags: [{ Key: tag, Value: 'true' }] });
  };
  const release = async (names) => {
    for (const name of names) await unlessGone(ssm.removeTagsFromResource({ ...of(name), TagKeys: [tag] }));
  };

  const names = Object.keys(imports ?? {});
  if (RequestType === 'Delete') return release(names);
  const before = RequestType === 'Update' ? Object.keys(OldResourceProperties.ReaderProps.imports ?? {}) : [];
  await mark(names.filter((name) => !before.includes(name)));
  await release(before.filter((name) => !names.includes(name)));
  return { Data: imports };
};
)js";

/// Nested consumers share the reader of the stack around them.
Stack& reading_stack(Stack& stack) {
  return stack.nested_stack_parent() != nullptr ? *stack.nested_stack_parent() : stack;
}

Value statement(std::vector<Value> actions, Value resource) {
  return Value::object(
      {{"Effect", "Allow"}, {"Resource", std::move(resource)}, {"Action", Value::list(std::move(actions))}});
}

Value parameters_arn(const Stack& stack, const std::string& below, const Input<std::string>& region) {
  return stack.format_arn(
      {.resource = "parameter", .service = "ssm", .region = region, .resource_name = PREFIX + below + "*"});
}

/// Adds a member unless there is one of the name.
void put_once(std::vector<Member>& members, const std::string& name, Value value) {
  if (std::ranges::find(members, name, &Member::name) == members.end()) members.push_back({name, std::move(value)});
}

class WriterProvider final : public CustomResourceProviderBase {
 public:
  using Props = NoProps;
  WriterProvider(const Scope& scope, Props /*props*/)
      : CustomResourceProviderBase(
            scope, {.runtime_name = determine_latest_node_runtime_name(*scope.parent()), .index_js = WRITER_JS}) {
    add_to_role_policy(
        statement({"ssm:DeleteParameters", "ssm:ListTagsForResource", "ssm:GetParameters", "ssm:PutParameter"},
                  Lazy::any([this] { return Value::list(arns_); })));
  }
  static WriterProvider& of(Stack& stack) { return get_or_create_in_stack<WriterProvider>(stack, WRITER_TYPE, {}); }
  void write_to(const std::string& region) {
    Value arn = parameters_arn(Stack::of(*this), "", region);
    if (std::ranges::find(arns_, arn) == arns_.end()) arns_.push_back(std::move(arn));
  }

 private:
  std::vector<Value> arns_;
};

class ReaderProvider final : public CustomResourceProviderBase {
 public:
  using Props = NoProps;
  ReaderProvider(const Scope& scope, Props /*props*/)
      : CustomResourceProviderBase(
            scope, {.runtime_name = determine_latest_node_runtime_name(*scope.parent()), .index_js = READER_JS}) {
    const Stack& stack = Stack::of(*this);
    add_to_role_policy(statement({"ssm:AddTagsToResource", "ssm:RemoveTagsFromResource", "ssm:GetParameters"},
                                 parameters_arn(stack, stack.own_stack_name() + "/", stack.region())));
  }
  static ReaderProvider& of(Stack& stack) { return get_or_create_in_stack<ReaderProvider>(stack, READER_TYPE, {}); }
};

/// The exports of a stack to one region.
class ExportWriter final : public Construct {
 public:
  ExportWriter(const Scope& scope, const std::string& region) : Construct(scope) {
    add<CustomResource>(
        "Resource",
        {.service_token = WriterProvider::of(Stack::of(*this)).service_token(),
         .properties = {{"WriterProps", Value::object({{"region", Value(region)}, {"exports", Lazy::any([this] {
                                                                                     return Value::object(exports_);
                                                                                   })}})}},
         .resource_type = WRITER_TYPE});
    WriterProvider::of(Stack::of(*this)).write_to(region);
  }
  static ExportWriter& of(Stack& stack, const std::string& region) {
    return detail::find_or_add<ExportWriter>(stack, detail::make_unique_id({"ExportsWriter", region}), region);
  }
  void write(const std::string& parameter, Value value) { put_once(exports_, parameter, std::move(value)); }

 private:
  std::vector<Member> exports_;
};

/// What a stack reads of other regions.
class ExportReader final : public Construct {
 public:
  explicit ExportReader(const Scope& scope) : Construct(scope) {
    Stack& stack = Stack::of(*this);
    resource_ = &add<CustomResource>(
        "Resource",
        {.service_token = ReaderProvider::of(stack).service_token(),
         .properties = {{"ReaderProps",
                         Value::object({{"region", stack.region()},
                                        {"prefix", Value(stack.own_stack_name())},
                                        {"imports", Lazy::any([this] { return Value::object(imports_); })}})}},
         .resource_type = READER_TYPE});
  }
  static ExportReader& of(Stack& stack) { return detail::find_or_add<ExportReader>(stack, "ExportsReader"); }
  Value read(const std::string& parameter) {
    put_once(imports_, parameter, CfnDynamicReference(CfnDynamicReferenceService::SSM, parameter).value());
    return resource_->get_att(parameter);
  }

 private:
  CustomResource* resource_;
  std::vector<Member> imports_;
};

/// The consumer's name, and an id made of the producer's name, region and value.
std::string export_name(const Stack& producer, const Stack& consumer, const Value& resolved) {
  constexpr std::size_t max_length = 900;
  const std::string prefix = consumer.own_stack_name() + "/";
  const std::string local =
      detail::make_unique_id({producer.own_stack_name(), producer.env().region, to_json(resolved, {0})});
  const std::size_t whole = local.size() + prefix.size();
  return prefix + (whole > max_length ? local.substr(std::min(local.size(), whole - max_length)) : local);
}

}  // namespace

std::string write_parameter(Stack& producer, Stack& consumer, const Value& reference) {
  if (auto* element = reference.target().as_element()) const_cast<CfnElement*>(element)->lock_logical_id();
  Value resolved = producer.resolve(reference);
  std::string parameter = std::string("/") + PREFIX + export_name(producer, reading_stack(consumer), resolved);
  ExportWriter::of(producer, consumer.env().region).write(parameter, std::move(resolved));
  return parameter;
}

Value through_parameter_store(Stack& producer, Stack& consumer, const Value& reference) {
  return ExportReader::of(reading_stack(consumer)).read(write_parameter(producer, consumer, reference));
}

}  // namespace cdk::synth
