#include <cdk/asset_staging.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

#include "private/sdk_call_handler.hpp"

namespace cdk::custom_resources {
namespace {

constexpr const char* HANDLER_JS = R"js('use strict';
// Makes the calls of AWS APIs by which a custom resource is created, updated and deleted.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const CLIENT = 'client-';
const FETCHED = '/tmp/sdk/node_modules';
const ID_REFERENCE = 'PHYSICAL:RESOURCEID:';
// Names of the older SDK that the newer has another word for.
const RENAMED = {
  augmentedairuntime: 'sagemakera2iruntime', cognitoidentityserviceprovider: 'cognitoidentityprovider', cur: 'costandusagereportservice',
  discovery: 'applicationdiscoveryservice', dms: 'databasemigrationservice', elb: 'elasticloadbalancing', elbv2: 'elasticloadbalancingv2',
  es: 'elasticsearchservice', forecastqueryservice: 'forecastquery', forecastservice: 'forecast', iotdata: 'iotdataplane',
  kinesisvideosignalingchannels: 'kinesisvideosignaling', lexruntime: 'lexruntimeservice', rdsdataservice: 'rdsdata', stepfunctions: 'sfn',
  transcribeservice: 'transcribe',
};

/** Services are written in many ways: CloudWatchLogs, cloudwatch-logs, @aws-sdk/client-cloudwatch-logs. */
function plain(service) {
  const name = service.toLowerCase().replace(/^@aws-sdk\/client-/, '').replace(/[^a-z0-9]/g, '');
  return RENAMED[name] ?? name;
}

const folders = () => [...(process.env.NODE_PATH ?? '').split(':').filter(Boolean), ...require.resolve.paths('@aws-sdk')];

/** The package of a service among those that are there. */
function packageOf(service) {
  for (const folder of folders()) {
    const scope = path.join(folder, '@aws-sdk');
    const names = fs.existsSync(scope) ? fs.readdirSync(scope) : [];
    const found = names.find((name) => name.startsWith(CLIENT) && plain(name.slice(CLIENT.length)) === plain(service));
    if (found) return { folder, name: `@aws-sdk/${found}` };
  }
  return { name: `@aws-sdk/${CLIENT}${service.toLowerCase().replace(/^@aws-sdk\/client-/, '')}` };
}

function load(service, latest) {
  const { folder, name } = packageOf(service);
  if (latest) {
    try {
      const options = { env: { ...process.env, HOME: '/tmp', NPM_CONFIG_UPDATE_NOTIFIER: 'false' }, stdio: 'inherit' };
      execFileSync('npm', ['install', name, '--omit=dev', '--no-package-lock', '--no-save', '--prefix', path.dirname(FETCHED)], options);
      return require(path.join(FETCHED, name));
    } catch (error) {
      console.log('the newest SDK is not to be had, the one that is here is used:', error.message);
    }
  }
  if (!folder) throw new Error(`There is no package ${name} for the service ${service}.`);
  return require(path.join(folder, name));
}

function commandOf(sdk, action) {
  const wanted = action.toLowerCase();
  const names = Object.keys(sdk).filter((name) => name.endsWith('Command'));
  const found = [`${wanted}command`, wanted].map((text) => names.find((name) => name.toLowerCase() === text)).find(Boolean);
  if (!found) throw new Error(`The SDK has no call ${action}.`);
  return sdk[found];
}

function clientOf(sdk) {
  const found = Object.entries(sdk).find(([name, value]) => typeof value === 'function' && /^[A-Za-z].*Client$/.test(name));
  if (!found) throw new Error('The SDK has no client.');
  return found[1];
}

function credentialsOf(call, event) {
  if (!call.assumedRoleArn) return undefined;
  const { fromTemporaryCredentials } = require('@aws-sdk/credential-providers');
  const RoleSessionName = `${Date.now()}-${event.LogicalResourceId}`.slice(0, 64);
  return fromTemporaryCredentials({ params: { RoleArn: call.assumedRoleArn, RoleSessionName, ExternalId: call.externalId } });
}

/** The parameters with the physical id where a reference to it stands. */
function filledIn(value, id) {
  if (value === ID_REFERENCE) return id;
  if (Array.isArray(value)) return value.map((item) => filledIn(item, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filledIn(inner, id)]));
}

/** A response as one level of paths: { 'Parameter.Value': 'x', 'Items.0.Name': 'y' }. */
async function flat(value, start = '', into = {}) {
  for (const [name, inner] of Object.entries(value ?? {})) {
    const key = start + name;
    if (typeof inner?.transformToString === 'function') into[key] = await inner.transformToString();
    else if (inner instanceof Uint8Array) into[key] = Buffer.from(inner).toString();
    else if (inner instanceof Date) into[key] = inner.toISOString();
    else if (typeof inner === 'object' && inner !== null) await flat(inner, `${key}.`, into);
    else if (inner !== undefined) into[key] = inner;
  }
  return into;
}

async function make(call, event) {
  const sdk = load(call.service, event.ResourceProperties.InstallLatestAwsSdk === 'true');
  const client = new (clientOf(sdk))({ apiVersion: call.apiVersion, region: call.region, credentials: credentialsOf(call, event) });
  const Command = commandOf(sdk, call.action);
  try {
    const { $metadata, ...response } = await client.send(new Command(filledIn(call.parameters ?? {}, event.PhysicalResourceId)));
    if (call.logApiResponseData !== false) console.log('given:', JSON.stringify(response));
    return { region: await client.config.region?.(), ...(await flat(response)) };
  } catch (error) {
    if (!call.ignoreErrorCodesMatching || !new RegExp(call.ignoreErrorCodesMatching).test(error.name)) throw error;
    console.log('ignored:', error.name);
    return {};
  }
}

function chosen(data, paths) {
  if (!paths) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => paths.some((start) => key.startsWith(start))));
}

async function carryOut(event) {
  const { RequestType, ResourceProperties } = event;
  const calls = Object.fromEntries(['Create', 'Update', 'Delete'].map((type) => [type, JSON.parse(ResourceProperties[type] ?? 'null')]));
  const idOf = (call) => call?.physicalResourceId?.id;
  const before =
    RequestType === 'Create'
      ? idOf(calls.Create) ?? idOf(calls.Update) ?? idOf(calls.Delete) ?? event.LogicalResourceId
      : event.PhysicalResourceId;
  const call = calls[RequestType];
  if (!call) return { PhysicalResourceId: before, Data: {} };
  const data = await make(call, event);
  const responsePath = call.physicalResourceId?.responsePath;
  const id = responsePath ? data[responsePath] : idOf(call);
  return { PhysicalResourceId: String(id ?? before), Data: chosen(data, call.outputPaths) };
}

exports.handler = async (event) => {
  const { StackId, RequestId, LogicalResourceId, PhysicalResourceId, RequestType } = event;
  console.log('asked:', RequestType, LogicalResourceId);
  const ids = { StackId, RequestId, LogicalResourceId };
  let answer;
  try {
    answer = { ...ids, Status: 'SUCCESS', Reason: 'OK', NoEcho: false, ...(await carryOut(event)) };
  } catch (error) {
    console.error(error);
    answer = { ...ids, Status: 'FAILED', Reason: String(error?.message ?? error), PhysicalResourceId: PhysicalResourceId ?? LogicalResourceId };
  }
  console.log('answered:', answer.Status);
  // Bytes, as a text would get a content type, which the address isn't signed for.
  const response = await fetch(event.ResponseURL, { method: 'PUT', body: Buffer.from(JSON.stringify(answer)) });
  if (!response.ok) throw new Error(`CloudFormation took the answer with HTTP status ${response.status}`);
};
)js";

class SdkCallHandler final : public lambda_::ICode {
 public:
  lambda_::CodeConfig bind(Construct& scope) const override {
    Stack& stack = Stack::of(scope);
    const auto& staging = scope.add<AssetStaging>("Code", {.source_path = {}, .files = {{"index.js", HANDLER_JS}}});
    path_ = staging.relative_staged_path(stack);
    const FileAssetLocation location =
        stack.synthesizer().add_file_asset({.source_hash = staging.asset_hash(),
                                            .display_name = Names::stack_relative_construct_path(staging),
                                            .file_name = path_,
                                            .packaging = staging.packaging()});
    return {.s3_location = s3::Location{.bucket_name = location.bucket_name, .object_key = location.object_key}};
  }
  void bind_to_resource(CfnResource& resource, const lambda_::ResourceBindOptions&) const override {
    if (resource.node().try_get_context("aws:cdk:enable-asset-metadata") != Value(true)) return;
    resource.add_metadata("aws:asset:path", Value(path_));
    resource.add_metadata("aws:asset:is-bundled", Value(false));
    resource.add_metadata("aws:asset:property", "Code");
  }

 private:
  /// In the assembly.
  mutable std::string path_;
};

}  // namespace

lambda_::Code sdk_call_handler() { return lambda_::Code(std::make_shared<const SdkCallHandler>()); }

}  // namespace cdk::custom_resources
